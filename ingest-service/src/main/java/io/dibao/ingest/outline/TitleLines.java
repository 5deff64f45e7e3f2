package io.dibao.ingest.outline;

import io.dibao.ingest.clean.Block;
import io.dibao.ingest.clean.CleanArticle;
import io.dibao.ingest.clean.Range;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The lines of one article that are titles without a number: in bold, over numbers that begin anew,
 * or, where that is this article's way, short lines over paragraphs.
 */
final class TitleLines {

  /** Of a line that is a title without a number. */
  private static final int MAX_TITLE = 30;

  /** Of a bold label before a colon, 土地政策：, that titles the paragraphs behind it. */
  private static final int MAX_LABEL = 18;

  /** Of what stands before the colon in 长沙：未来五年数字经济占GDP比重要超45%. */
  private static final int MAX_SUBJECT = 8;

  private static final int MIN_OF_SUBJECT = 4;

  /** How many short lines a page of captions and bylines has to each title or paragraph. */
  private static final int FRAGMENTS = 1;

  /** Shorter parts of a headline also begin sections: 背景. */
  private static final int MIN_OF_HEADLINE = 5;

  private static final String SENTENCE_ENDS = "。！？”";
  private static final String NOT_AT_A_TITLES_END = "。！；：，、,;:.…）)—";

  /** 第48号, columns (序号 文件名称 发布机关及文号 说明), a day (2022年7月1日 施行). */
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "第[^第号]{1,8}号|\\S++(?:\\s++\\S++){2,}+|[0-9]{4}\\s?年\\s?[0-9]{1,2}\\s?月\\s?[0-9]{1,2}\\s?日\\s?\\S{0,6}");

  private final CleanArticle article;
  private final List<Optional<Marker>> read;
  private final OutlineWords words;
  private final int preamble;
  private final boolean plain;
  private final long bracketed;
  private final long speakers;

  /** Of a name with its offices. */
  private static final int LONGEST_SPEAKER = 40;

  private static final int MIN_SPEAKERS = 3;

  /**
   * @param read the markers of the article's blocks
   */
  TitleLines(CleanArticle article, List<Optional<Marker>> read, OutlineWords words) {
    this.article = article;
    this.read = read;
    this.words = words;
    this.preamble = preamble();
    this.plain = hasPlainTitles();
    this.bracketed =
        IntStream.range(0, article.blocks().size()).filter(i -> isTitledInBrackets(i)).count();
    this.speakers =
        IntStream.range(0, article.blocks().size()).filter(i -> isOverSpeech(i)).count();
  }

  /** Whether the block is a title. */
  boolean isTitle(int i) {
    Block block = article.blocks().get(i);
    return block.kind() == Block.Kind.PARAGRAPH
        && !isOfTheHeadline(i)
        && !isOverByline(i)
        && ((isTitleLine(i)
                && (block.isEmphasised(article.text())
                    || isBeforeLoneBullet(i)
                    || isBeforeFirstNumber(i)
                    || (plain && !isLongQuestion(line(i)) && isBeforeText(i))))
            || (plain && isOfSubject(i) && isBeforeText(i)));
  }

  /** 你还记得，上一次被扣了多少钱吗？ asks in the text; 保障性租赁住房来了？ may title it. */
  private static boolean isLongQuestion(String line) {
    return line.endsWith("？") && line.indexOf('，') >= 0;
  }

  /** The article's own title, whole or a line of it, or that of the document that it issues. */
  private boolean isOfTheHeadline(int i) {
    String headline = article.title();
    String line = line(i);
    return headline.equals(line)
        || headline.contains("《" + line + "》")
        || (i <= preamble && article.text().contains("《" + line + "》"))
        || headline.contains("印发" + line)
        || (i < preamble && line.length() >= MIN_OF_HEADLINE && headline.contains(line));
  }

  /** A headline over 来源：宁夏日报. */
  private boolean isOverByline(int i) {
    return i + 1 < preamble && words.notTitles().stream().anyMatch(line(i + 1)::contains);
  }

  /** How many lines come before the first number or paragraph. */
  private int preamble() {
    int i = 0;
    while (i < read.size() && read.get(i).isEmpty() && line(i).length() <= 2 * MAX_TITLE) {
      i++;
    }
    return i;
  }

  private String line(int i) {
    return article.blocks().get(i).range().of(article.text());
  }

  /** 土地政策： by itself and bold, over text; not 他说：, which nobody sets in bold. */
  boolean isLabel(int i) {
    Block block = article.blocks().get(i);
    String label = line(i);
    return block.kind() == Block.Kind.PARAGRAPH
        && block.isEmphasised(article.text())
        && label.length() > 2
        && label.length() <= MAX_LABEL + 1
        && i + 1 < read.size()
        && (label.endsWith("：") || label.endsWith(":"))
        && label.substring(0, label.length() - 1).chars().allMatch(Character::isLetterOrDigit);
  }

  /**
   * Behind the 】 of a paragraph that 【…】 titles, where two at least begin so; absent otherwise. One
   * alone is a dateline (【深圳商报讯】) or a lead.
   */
  OptionalInt inBrackets(int i) {
    return bracketed >= 2 && read.get(i).isEmpty() ? closing(i) : OptionalInt.empty();
  }

  /** With text behind the 】. */
  private boolean isTitledInBrackets(int i) {
    OptionalInt close = closing(i);
    return close.isPresent() && close.getAsInt() < article.blocks().get(i).range().end();
  }

  private OptionalInt closing(int i) {
    Block block = article.blocks().get(i);
    Range range = block.range();
    if (block.kind() != Block.Kind.PARAGRAPH
        || range.length() == 0
        || article.text().charAt(range.start()) != '【') {
      return OptionalInt.empty();
    }
    String beginning =
        article.text().substring(range.start(), Math.min(range.end(), range.start() + MAX_TITLE));
    int close = beginning.indexOf('】');
    return close > 2
            && words.notTitles().stream().noneMatch(beginning.substring(0, close)::contains)
        ? OptionalInt.of(range.start() + close + 1)
        : OptionalInt.empty();
  }

  /** 工业和信息化部部长肖亚庆： by itself, where that is how the article says who speaks. */
  boolean isSpeaker(int i) {
    return speakers >= MIN_SPEAKERS && isOverSpeech(i);
  }

  private boolean isOverSpeech(int i) {
    String line = line(i);
    return article.blocks().get(i).kind() == Block.Kind.PARAGRAPH
        && read.get(i).isEmpty()
        && line.length() <= LONGEST_SPEAKER
        && (line.endsWith("：") || line.endsWith(":"))
        && line.chars().noneMatch(c -> "，。；“".indexOf(c) >= 0)
        && words.announcing().stream().noneMatch(line::contains)
        && isBeforeText(i);
  }

  private boolean isTitleLine(int i) {
    Range range = article.blocks().get(i).range();
    String line = line(i);
    return range.length() >= 2
        && range.length() <= MAX_TITLE
        && endsAsTitle(line)
        && line.chars().anyMatch(Character::isLetter)
        && line.indexOf('：') < 0
        && line.indexOf('。') < 0
        && !NO_TITLE.matcher(line).matches()
        && words.notTitles().stream().noneMatch(line::contains);
  }

  /** 拼谁能“咬住” ends as a title, 他说：“好。” does not. */
  private static boolean endsAsTitle(String line) {
    char last = line.charAt(line.length() - 1);
    return last == '”'
        ? NOT_AT_A_TITLES_END.indexOf(line.charAt(line.length() - 2)) < 0
            && line.indexOf('“') >= 0
            && line.indexOf('：') < 0
        : NOT_AT_A_TITLES_END.indexOf(last) < 0;
  }

  /** 长沙：未来五年数字经济占GDP比重要超45%, where it is over text. */
  private boolean isOfSubject(int i) {
    String line = line(i);
    int colon = line.indexOf('：');
    return colon > 1
        && colon <= MAX_SUBJECT
        && line.length() - colon > MIN_OF_SUBJECT
        && line.length() <= MAX_TITLE
        && endsAsTitle(line)
        && line.substring(0, colon).chars().allMatch(Character::isLetter)
        && line.indexOf('。') < 0
        && words.notTitles().stream().noneMatch(line::contains)
        && read.get(i).isEmpty();
  }

  private boolean isBeforeLoneBullet(int i) {
    return i + 2 < article.blocks().size()
        && read.get(i + 1)
            .filter(m -> m.style() == Style.BULLET)
            .filter(m -> m.end() >= article.blocks().get(i + 1).range().end())
            .isPresent();
  }

  /** 展示台 over （一）…: numbers begin anew under it. */
  private boolean isBeforeFirstNumber(int i) {
    return i > 0
        && i + 1 < article.blocks().size()
        && read.get(i + 1).filter(m -> m.ordinal() == 1).isPresent()
        && read.get(i + 1).get().style() != Style.ORDINAL;
  }

  /** Whether a paragraph, and no other title, stands below. */
  boolean isBeforeText(int i) {
    if (i + 1 >= article.blocks().size()) {
      return false;
    }
    Block next = article.blocks().get(i + 1);
    boolean sentence =
        next.range().length() > article.blocks().get(i).range().length()
            && SENTENCE_ENDS.indexOf(article.text().charAt(next.range().end() - 1)) >= 0;
    return next.kind() == Block.Kind.PARAGRAPH
        && (sentence || next.range().length() > MAX_TITLE + 10);
  }

  /**
   * Whether short lines over paragraphs are this article's way to set titles: two at least, and not
   * as many as text.
   */
  private boolean hasPlainTitles() {
    int titles = 0;
    int paragraphs = 0;
    int fragments = 0;
    for (int i = 1; i < article.blocks().size(); i++) {
      Block block = article.blocks().get(i);
      if (block.kind() != Block.Kind.PARAGRAPH || read.get(i).isPresent()) {
        continue;
      }
      String line = block.range().length() <= MAX_TITLE ? line(i) : "";
      if (words.captions().stream().anyMatch(line::contains)) {
        return false;
      }
      if ((isTitleLine(i) || isOfSubject(i)) && isBeforeText(i)) {
        titles++;
      } else if (block.range().length() > MAX_TITLE) {
        paragraphs++;
      } else {
        fragments++;
      }
    }
    // Where most lines are short, as in verse and in posts of a line a clause, a short one says
    // nothing.
    return titles >= 2 && paragraphs >= titles && fragments <= FRAGMENTS * (titles + paragraphs);
  }
}
