package io.dibao.ingest.outline;

import io.dibao.ingest.clean.Range;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the marker at the start of a block: the four levels of GB/T 9704-2012, 7.3.3 (一、 （一） 1.
 * （1）), those of laws (第一章, 第一条), and the press's own. A number that goes on into the text is none:
 * 2021年, 1.5倍, 一、二、三产业.
 */
final class MarkerReader {

  /** More than that no article counts to; a larger number is a year or an amount. */
  private static final int MAX_ORDINAL = 199;

  private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

  private static final Pattern NUMERO = Pattern.compile("(?i)NO[.．]?\\s?([0-9]{1,2})(?![0-9.])");

  private static final int LONGEST_BYLINE = 15;

  private final OutlineWords words;

  MarkerReader(OutlineWords words) {
    this.words = words;
  }

  /** The marker that the block at {@code range} of {@code text} begins with. */
  Optional<Marker> read(String text, Range range) {
    if (range.length() == 0) {
      return Optional.empty();
    }
    char first = text.charAt(range.start());
    if (first == '（' || first == '(') {
      return parenthesised(text, range);
    }
    if (first == '第') {
      return ordinal(text, range);
    }
    int circled = CIRCLED.indexOf(first);
    if (circled >= 0) {
      return marker(text, range, Style.CIRCLED, circled + 1, range.start() + 1);
    }
    return plain(text, range)
        .or(() -> numero(text, range))
        .or(() -> example(text, range))
        .or(() -> titling(text, range))
        .map(marker -> withoutQuestion(text, range, marker))
        .or(() -> question(text, range))
        .or(() -> bullet(text, range));
  }

  /** 1.问：…？ the question begins behind 问：. */
  private Marker withoutQuestion(String text, Range range, Marker number) {
    Range rest = new Range(Math.min(number.end(), range.end()), range.end());
    return question(text, rest)
        .map(
            question ->
                new Marker(number.style(), number.number(), number.ordinal(), question.end()))
        .orElse(number);
  }

  private static Optional<Marker> parenthesised(String text, Range range) {
    SmallNumber number = SmallNumber.at(text, range.start() + 1, range.end());
    if (number.end() >= range.end() || number.value() < 1 || number.value() > MAX_ORDINAL) {
      return Optional.empty();
    }
    char close = text.charAt(number.end());
    if (close != '）' && close != ')') {
      return Optional.empty();
    }
    Style style = number.arabic() ? Style.ARABIC_PARENTHESISED : Style.CHINESE_PARENTHESISED;
    return marker(text, range, style, number.value(), number.end() + 1);
  }

  private static Optional<Marker> ordinal(String text, Range range) {
    SmallNumber number = SmallNumber.at(text, range.start() + 1, range.end());
    if (number.value() < 1 || number.end() >= range.end()) {
      return Optional.empty();
    }
    char unit = text.charAt(number.end());
    int end = number.end() + 1;
    boolean setOff = end >= range.end() || isSetOff(text.charAt(end));
    return switch (unit) {
      // 第一章总则; but 第一节课 and 第二篇文章 go on.
      case '编', '章' ->
          setOff || isShort(range)
              ? marker(text, range, Style.CHAPTER, number.value(), end)
              : Optional.empty();
      case '节', '篇' ->
          setOff ? marker(text, range, Style.CHAPTER, number.value(), end) : Optional.empty();
      case '部', '分' -> part(text, range, number, end);
      case '条' ->
          setOff ? marker(text, range, Style.ARTICLE, number.value(), end) : Optional.empty();
      case '，', ',', '、', '：' -> marker(text, range, Style.ORDINAL, number.value(), end);
      default -> Optional.empty();
    };
  }

  /** 第一部分, 第一分编; not 第二部电影. */
  private static Optional<Marker> part(String text, Range range, SmallNumber number, int end) {
    char unit = text.charAt(number.end());
    boolean named = end < range.end() && text.charAt(end) == (unit == '部' ? '分' : '编');
    return named && isShort(range)
        ? marker(text, range, Style.CHAPTER, number.value(), end + 1)
        : Optional.empty();
  }

  /** NO.1, which numbers as 1. does. */
  private static Optional<Marker> numero(String text, Range range) {
    Matcher matcher = NUMERO.matcher(text).region(range.start(), range.end());
    return matcher.lookingAt()
        ? marker(text, range, Style.ARABIC, Integer.parseInt(matcher.group(1)), matcher.end())
        : Optional.empty();
  }

  /** 案例1：, 典型案例一：, which number as 1. does. */
  private Optional<Marker> example(String text, Range range) {
    return words.examples().stream()
        .filter(word -> text.startsWith(word, range.start()))
        .findFirst()
        .flatMap(
            word -> {
              SmallNumber number = SmallNumber.at(text, range.start() + word.length(), range.end());
              boolean setOff =
                  number.value() > 0
                      && number.end() < range.end()
                      && "：:、 \u3000".indexOf(text.charAt(number.end())) >= 0;
              return setOff
                  ? marker(text, range, Style.ARABIC, number.value(), number.end() + 1)
                  : Optional.empty();
            });
  }

  /** 一是 at a paragraph's beginning. */
  private Optional<Marker> titling(String text, Range range) {
    for (int i = 0; i < words.titling().size(); i++) {
      String word = words.titling().get(i);
      if (text.startsWith(word, range.start())) {
        return marker(text, range, Style.ORDINAL, i + 1, range.start() + word.length());
      }
    }
    return Optional.empty();
  }

  private static Optional<Marker> plain(String text, Range range) {
    SmallNumber number = SmallNumber.at(text, range.start(), range.end());
    if (number.value() < 1 || number.value() > MAX_ORDINAL || number.end() + 1 > range.end()) {
      return Optional.empty();
    }
    if (number.end() >= range.end()) {
      return Optional.empty();
    }
    char point = text.charAt(number.end());
    int end = number.end() + 1;
    boolean goesOn = end < range.end() && goesOn(text, end, range.end(), number.arabic());
    if (number.arabic()) {
      return "、.．)）".indexOf(point) >= 0 && !goesOn
          ? marker(text, range, Style.ARABIC, number.value(), end)
          : Optional.empty();
    }
    return "、.．".indexOf(point) >= 0 && !goesOn
        ? marker(text, range, Style.CHINESE, number.value(), end)
        : Optional.empty();
  }

  /** Whether the number goes on behind its point: 1.5倍, 一、二、三产业, 1、2号楼. */
  private static boolean goesOn(String text, int offset, int limit, boolean arabic) {
    char next = text.charAt(offset);
    if (arabic && Character.isDigit(next)) {
      return text.charAt(offset - 1) != '、' || isListed(text, offset, limit);
    }
    return isListed(text, offset, limit);
  }

  private static boolean isListed(String text, int offset, int limit) {
    SmallNumber next = SmallNumber.at(text, offset, limit);
    return next.value() > 0
        && next.end() < limit
        && "、和及产号期线季".indexOf(text.charAt(next.end())) >= 0;
  }

  private Optional<Marker> question(String text, Range range) {
    for (String word : words.questions()) {
      int colon = range.start() + word.length();
      if (colon < range.end()
          && text.startsWith(word, range.start())
          && "：:".indexOf(text.charAt(colon)) >= 0
          && !isByline(text, word, new Range(colon + 1, range.end()))) {
        return marker(text, range, Style.QUESTION, 0, colon + 1);
      }
    }
    return Optional.empty();
  }

  /** 记者：李金磊 names one; 记者：…吗？ asks. */
  private static boolean isByline(String text, String word, Range rest) {
    String words = rest.of(text);
    return word.length() > 1
        && rest.length() <= LONGEST_BYLINE
        && words.indexOf('？') < 0
        && words.indexOf('?') < 0;
  }

  private Optional<Marker> bullet(String text, Range range) {
    for (String mark : words.bullets()) {
      if (text.startsWith(mark, range.start())) {
        return marker(text, range, Style.BULLET, 0, range.start() + mark.length());
      }
    }
    return Optional.empty();
  }

  private static Optional<Marker> marker(
      String text, Range range, Style style, int ordinal, int end) {
    int content = end;
    while (content < range.end() && isSpace(text.charAt(content))) {
      content++;
    }
    return Optional.of(
        new Marker(style, text.substring(range.start(), end).strip(), ordinal, content));
  }

  private static boolean isShort(Range range) {
    return range.length() <= 40;
  }

  private static boolean isSetOff(char c) {
    return isSpace(c) || c == '：' || c == ':' || c == '【' || c == '（';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u3000' || c == '\u00a0';
  }
}
