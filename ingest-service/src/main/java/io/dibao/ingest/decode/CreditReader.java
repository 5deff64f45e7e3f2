package io.dibao.ingest.decode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lines such as 2022年01月14日 19:00 来源：新华社 责任编辑：梁斌 SF055. */
public final class CreditReader {

  /** Longer lines are text. */
  public static final int LONGEST = 160;

  private static final int LONGEST_VALUE = 40;

  /** The longest name that stands without a label. */
  private static final int LONE = 16;

  /** A column, a house and two persons. */
  private static final int MOST_NAMES = 4;

  private static final Pattern DATE =
      Pattern.compile(
          "\\d{4}(?:\\s?[年/.-]\\s?|\\s)\\d{1,2}\\s?[月/.-]\\s?\\d{1,2}\\s?日?"
              + "(?:\\s?(?:星期|周)[一二三四五六日天])?(?:\\s{0,3}\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?");

  private static final String COLONS = ":：丨|｜︱︳/／";
  private static final String SENTENCE = "。！？；“”《》…";
  private static final String BRACKETS = "（）()[]【】〔〕";

  /**
   * The credits of one line.
   *
   * @param date as printed, for instance 2022年01月14日 19:00
   * @param whole whether the line holds nothing but credits, so that it is no text of the article
   */
  public record Credits(
      Optional<String> editor,
      Optional<String> publisher,
      Optional<String> author,
      Optional<String> date,
      boolean whole) {

    static final Credits NONE =
        new Credits(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

    /** Whether there is an editor, a publisher or an author. */
    public boolean namesAnyone() {
      return editor.isPresent() || publisher.isPresent() || author.isPresent();
    }
  }

  private record Segment(CreditLabels.Role role, int start, int valueStart) {}

  private final CreditLabels labels = new CreditLabels();

  /** The credits in {@code line}, a line without line breaks. */
  public Credits read(String line) {
    String text = line.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      return Credits.NONE;
    }
    boolean bracketed = BRACKETS.indexOf(text.charAt(0)) >= 0;
    text = withoutBrackets(text);
    Matcher matcher = DATE.matcher(text);
    Optional<String> date = Optional.empty();
    if (matcher.find()) {
      date = Optional.of(matcher.group());
      text = text.substring(0, matcher.start()) + " " + text.substring(matcher.end());
      text = withColons(text.strip());
    }
    List<Segment> segments = segments(text, bracketed);
    if (segments.isEmpty()) {
      return unlabelled(text.strip(), date);
    }
    Map<CreditLabels.Role, String> values = new EnumMap<>(CreditLabels.Role.class);
    boolean whole = isNoise(text.substring(0, segments.get(0).start()));
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      int end = i + 1 < segments.size() ? segments.get(i + 1).start() : text.length();
      String value = trimmed(text.substring(segment.valueStart(), end));
      if (!isName(value)) {
        whole = false;
      } else if (!value.isEmpty()) {
        values.putIfAbsent(segment.role(), value);
      }
    }
    return new Credits(
        value(values, CreditLabels.Role.EDITOR).flatMap(this::person),
        value(values, CreditLabels.Role.PUBLISHER).flatMap(this::beforeNoise),
        value(values, CreditLabels.Role.AUTHOR).flatMap(this::person),
        date,
        whole);
  }

  /** 作者魏星 | 来源CSDN beside a date: a label without a colon, with its name right behind it. */
  private String withColons(String text) {
    String[] words = text.split("[ |｜丨]+", -1);
    boolean bare = false;
    for (int i = 0; i < words.length; i++) {
      int label = labels.bare(words[i]);
      boolean named =
          label < words[i].length()
              ? COLONS.indexOf(words[i].charAt(label)) < 0
              : i + 1 < words.length && !labels.isNoise(words[i + 1]);
      if (label > 0 && named) {
        words[i] = words[i].substring(0, label) + "：" + words[i].substring(label);
        bare = true;
      }
    }
    return bare ? String.join(" ", words) : text;
  }

  /** 2019-09-26 10:56:28 证券时报网, 华夏人文 2020-03-09 18:14, or 澎湃新闻记者 段彦超. */
  private Credits unlabelled(String text, Optional<String> date) {
    if (date.isPresent()) {
      boolean clock = date.get().indexOf(':') > 0 || date.get().indexOf('：') > 0;
      Credits names = clock ? names(text, false) : Credits.NONE;
      return new Credits(
          Optional.empty(),
          names.publisher(),
          names.author(),
          date,
          clock && (names.whole() || isNoise(text)));
    }
    int space = text.indexOf(' ');
    boolean byline = space > 0 && space <= LONE && labels.endsWithAuthor(text.substring(0, space));
    String names = byline ? text.substring(space + 1) : "";
    if (!byline
        || names.length() > LONE
        || !names.codePoints().allMatch(CreditReader::isNamePart)) {
      return Credits.NONE;
    }
    return new Credits(Optional.empty(), Optional.empty(), person(names), Optional.empty(), true);
  }

  /**
   * The credits in a line that holds nothing but names, such as 石佳/中国青年报; none if one of them is
   * neither a person's nor a house's.
   */
  Credits names(String line) {
    return names(line, true);
  }

  /** {@code strict} wants a house to look like one; else a lone name is the house's. */
  private Credits names(String text, boolean strict) {
    List<String> words =
        Arrays.stream(text.split("[ /／|｜·]+", -1)).filter(word -> !labels.isNoise(word)).toList();
    Optional<String> person = words.stream().filter(labels::isPerson).findFirst();
    List<String> others = words.stream().filter(word -> !labels.isPerson(word)).toList();
    if (words.isEmpty()
        || words.size() > MOST_NAMES
        || !words.stream().allMatch(word -> word.length() <= LONE && isName(word))
        || (strict && !others.stream().allMatch(labels::isHouse))) {
      return Credits.NONE;
    }
    return new Credits(
        Optional.empty(),
        others.isEmpty() ? Optional.empty() : lone(others.get(others.size() - 1)),
        person,
        Optional.empty(),
        true);
  }

  /** The name that {@code text} is, without what stands in brackets behind it. */
  Optional<String> lone(String text) {
    String name = text;
    int bracket = Math.max(name.indexOf('['), name.indexOf('【'));
    if (bracket > 0) {
      name = name.substring(0, bracket);
    }
    return Optional.of(name.strip())
        .filter(value -> !value.isEmpty() && value.length() <= LONE && isName(value))
        .filter(value -> !labels.isNoise(value) && !labels.isNobody(value));
  }

  boolean isPerson(String name) {
    return labels.isPerson(name);
  }

  /** Whether {@code name} looks like the name of a publishing house. */
  boolean isHouse(String name) {
    return labels.isHouse(name);
  }

  private static boolean isNamePart(int c) {
    return Character.isIdeographic(c) || c == ' ' || c == '、' || c == '·';
  }

  private List<Segment> segments(String text, boolean bracketed) {
    List<Segment> segments = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      Optional<CreditLabels.Hit> hit =
          i > 0 && Character.isLetter(text.charAt(i - 1)) ? Optional.empty() : labels.at(text, i);
      int value = hit.isPresent() ? valueStart(text, i + hit.get().length()) : -1;
      if (value < 0 && hit.isPresent() && bracketed && i == 0) {
        value = hit.get().length();
      }
      if (value >= 0) {
        segments.add(new Segment(hit.get().role(), i, value));
        i = value;
      } else {
        i++;
      }
    }
    return segments;
  }

  /** The offset behind the colon that follows a label, or -1. */
  private static int valueStart(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i < text.length() && COLONS.indexOf(text.charAt(i)) >= 0 ? i + 1 : -1;
  }

  private static Optional<String> value(
      Map<CreditLabels.Role, String> values, CreditLabels.Role role) {
    return Optional.ofNullable(values.get(role));
  }

  private static boolean isName(String value) {
    return value.length() <= LONGEST_VALUE
        && value.chars().noneMatch(c -> SENTENCE.indexOf(c) >= 0);
  }

  private boolean isNoise(String words) {
    for (String word : words.split("[\\s（）()\\[\\]【】]", -1)) {
      if (!word.isEmpty() && !labels.isNoise(word)) {
        return false;
      }
    }
    return true;
  }

  /** 新华社 from 新华社 字号 大 中 小. */
  private Optional<String> beforeNoise(String value) {
    return name(value.split(" ", -1));
  }

  /** 梁斌 from 梁斌 SF055, 李四 from 李四_NB12345: staff codes hold digits, names do not. */
  private Optional<String> person(String value) {
    return name(
        Arrays.stream(value.split("[\\s_（）()\\[\\]【】]", -1))
            .filter(word -> word.chars().noneMatch(Character::isDigit))
            .filter(word -> !word.isEmpty())
            .dropWhile(labels::endsWithAuthor)
            .takeWhile(word -> !labels.isBehindNames(word))
            .toArray(String[]::new));
  }

  private Optional<String> name(String[] words) {
    StringBuilder name = new StringBuilder();
    for (String word : words) {
      if (labels.isNoise(word) || labels.isNobody(word)) {
        break;
      }
      name.append(name.isEmpty() ? "" : " ").append(word);
    }
    return name.isEmpty() ? Optional.empty() : Optional.of(name.toString());
  }

  private static String withoutBrackets(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && BRACKETS.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    if (start > 0) {
      while (end > start && BRACKETS.indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
    }
    return text.substring(start, end);
  }

  private static String trimmed(String value) {
    int start = 0;
    int end = value.length();
    while (start < end && isEdge(value.charAt(start))) {
      start++;
    }
    while (end > start && isEdge(value.charAt(end - 1))) {
      end--;
    }
    return value.substring(start, end);
  }

  private static boolean isEdge(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || ":：|｜丨·,，、;；-—/（）()[]【】".indexOf(c) >= 0;
  }
}
