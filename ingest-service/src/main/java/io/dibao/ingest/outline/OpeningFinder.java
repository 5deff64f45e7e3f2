package io.dibao.ingest.outline;

import io.dibao.ingest.clean.Block;
import io.dibao.ingest.clean.CleanArticle;
import io.dibao.ingest.clean.Range;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the blocks that open sections: those with a number, headings, and short lines that are set
 * off. A number is believed when it counts on from one before it or begins at one; alone, only when
 * it stands on a short line.
 */
final class OpeningFinder {

  /** Of a line that is a title without a number. */
  private static final int MAX_TITLE = 30;

  /** Of a numbered line that does not count on from another. */
  private static final int MAX_STRAY = 40;

  /** Numbers that scrapers lost between two others. */
  private static final int MAX_GAP = 2;

  private static final int HEADING_RANK = -10;
  private static final int PART_RANK = -3;
  private static final int SUBPART_RANK = -2;
  private static final int CHAPTER_RANK = -1;

  /** Of a bold label before a colon, 土地政策：, that titles the paragraphs behind it. */
  private static final int MAX_LABEL = 12;

  private static final String NOT_AT_A_TITLES_END = "。！；：，、,;:.…”）)";

  /** 1.业务咨询电话：020-87681637 */
  private static final Pattern TELEPHONE = Pattern.compile("[0-9]{3,4}[-—－－][0-9]{7,8}");

  /** 附件：, and 附件：1.… with the first of them. */
  private static final Pattern ATTACHMENT = Pattern.compile("附\\s*件\\s*[：:]\\s*(?:1\\s*[.．、].*)?");

  private final MarkerReader markers;
  private final OutlineWords words;

  OpeningFinder(MarkerReader markers, OutlineWords words) {
    this.markers = markers;
    this.words = words;
  }

  Openings find(CleanArticle article) {
    List<Block> blocks = article.blocks();
    List<Optional<Marker>> read = new ArrayList<>();
    blocks.forEach(block -> read.add(marker(article.text(), block)));
    Interviewers.read(article, read);
    Map<Integer, Marker> items = SentenceItems.of(article, read);
    items.keySet().forEach(item -> read.set(item, Optional.empty()));
    OrdinalFamily.leaveOutItems(article, read);
    leaveOutAttachments(article, read);
    Set<Integer> provisions = Provisions.of(words, article, read);
    TitleLines titles = new TitleLines(article, read, words);
    List<Opening> openings = new ArrayList<>();
    Map<Style, Integer> last = new EnumMap<>(Style.class);
    for (int i = 0; i < blocks.size(); i++) {
      Optional<Opening> opening = opening(article, read, i, last, titles);
      if (provisions.contains(i)) {
        Marker number = read.get(i).orElseThrow();
        if (number.style().isOfItems() && isInside(openings, number.style())) {
          items.put(i, number);
          continue;
        }
        opening = opening.map(Opening::withoutHeading);
      }
      if (opening.isPresent()) {
        last.put(opening.get().style(), opening.get().ordinal());
        openings.add(opening.get());
      }
    }
    return new Openings(openings, items);
  }

  /** The numbered lines behind 附件： name what is attached. */
  private static void leaveOutAttachments(CleanArticle article, List<Optional<Marker>> read) {
    boolean attached = false;
    for (int i = 0; i < read.size(); i++) {
      String line = article.blocks().get(i).range().of(article.text());
      if (ATTACHMENT.matcher(line).matches()) {
        attached = true;
      } else if (attached && read.get(i).filter(m -> m.style() == Style.ARABIC).isPresent()) {
        read.set(i, Optional.empty());
      } else {
        attached = false;
      }
    }
  }

  /** Whether a section is open that numbers of this style do not open. */
  private static boolean isInside(List<Opening> openings, Style style) {
    return !openings.isEmpty() && openings.get(openings.size() - 1).style() != style;
  }

  private Optional<Marker> marker(String text, Block block) {
    return switch (block.kind()) {
      case PARAGRAPH, HEADING, LIST_ITEM ->
          markers
              .read(text, block.range())
              .filter(m -> !TELEPHONE.matcher(block.range().of(text)).find());
      default -> Optional.empty();
    };
  }

  private Optional<Opening> opening(
      CleanArticle article,
      List<Optional<Marker>> read,
      int i,
      Map<Style, Integer> last,
      TitleLines titles) {
    Block block = article.blocks().get(i);
    String text = article.text();
    Optional<Marker> marker = read.get(i).filter(m -> counts(m, block, last));
    if (marker.isPresent() && marker.get().style() == Style.BULLET) {
      return bulleted(article, read, i, marker.get(), titles);
    }
    if (marker.isPresent()) {
      Marker m = marker.get();
      Optional<String> heading = heading(text, block, m);
      return Optional.of(
          new Opening(i, m.style(), Optional.of(m.number()), m.ordinal(), rank(m), heading));
    }
    if (block.kind() == Block.Kind.HEADING && !(i == 0 && words.isIssuer(block.range().of(text)))) {
      return Optional.of(
          untitled(i, Style.HEADING, HEADING_RANK + block.level(), block.range().of(text)));
    }
    if (titles.isTitle(i)) {
      String title = block.range().of(text);
      int rank = words.isDocument(title) ? beside(read, i) : Style.TITLE.rank();
      return Optional.of(untitled(i, Style.TITLE, rank, title));
    }
    OptionalInt close = titles.inBrackets(i);
    if (close.isPresent()) {
      return Optional.of(
          untitled(
              i,
              Style.TITLE,
              Style.TITLE.rank() + 1,
              text.substring(block.range().start(), close.getAsInt())));
    }
    if (titles.isLabel(i) || titles.isSpeaker(i)) {
      String label = text.substring(block.range().start(), block.range().end() - 1);
      int rank = words.isDocument(label) ? beside(read, i) : Style.TITLE.rank() + 1;
      return Optional.of(untitled(i, Style.TITLE, rank, label));
    }
    return Optional.empty();
  }

  /**
   * The rank of the next number: the title of a document stands beside the sections of its text,
   * which are the article's own.
   */
  private static int beside(List<Optional<Marker>> read, int i) {
    return read.subList(i, read.size()).stream()
        .flatMap(Optional::stream)
        .filter(marker -> marker.style() != Style.BULLET)
        .mapToInt(OpeningFinder::rank)
        .findFirst()
        .orElse(Style.TITLE.rank());
  }

  /** A 编 holds 章, and those 节; other styles have one rank. */
  private static int rank(Marker marker) {
    if (marker.style() != Style.CHAPTER) {
      return marker.style().rank();
    }
    String number = marker.number();
    return switch (number.charAt(number.length() - 1)) {
      case '编', '篇' -> number.contains("分") ? SUBPART_RANK : PART_RANK;
      case '分' -> PART_RANK;
      case '章' -> CHAPTER_RANK;
      default -> marker.style().rank();
    };
  }

  private static Optional<String> heading(String text, Block block, Marker marker) {
    String rest = text.substring(marker.end(), block.range().end()).strip();
    return switch (marker.style()) {
      case QUESTION -> Optional.of(rest).filter(words -> !words.isEmpty());
      case ARTICLE -> ofArticle(rest);
      default -> HeadingText.of(text, block, marker.end());
    };
  }

  /**
   * What stands in brackets behind 第一条 (【立法目的】), or is alone behind it (第一条 合同标的): the sentence
   * behind it is the law's text.
   */
  private static Optional<String> ofArticle(String rest) {
    int open = rest.isEmpty() ? -1 : "【（(［[".indexOf(rest.charAt(0));
    if (open >= 0) {
      int close = rest.indexOf("】）)］]".charAt(open));
      return close > 1 && close <= MAX_TITLE
          ? Optional.of(rest.substring(1, close))
          : Optional.empty();
    }
    return Optional.of(rest)
        .filter(words -> !words.isEmpty() && words.length() <= MAX_LABEL)
        .filter(words -> words.chars().noneMatch(c -> "。，；：、".indexOf(c) >= 0));
  }

  private static Opening untitled(int block, Style style, int rank, String heading) {
    return new Opening(block, style, Optional.empty(), 0, rank, Optional.of(heading.strip()));
  }

  /** Whether a number can be believed, given the last one of its style. */
  private static boolean counts(Marker marker, Block block, Map<Style, Integer> last) {
    if (marker.ordinal() <= 1) {
      return true;
    }
    if (marker.style() == Style.CHINESE
        || marker.style() == Style.CHINESE_PARENTHESISED
        || marker.style() == Style.ARTICLE
        || block.kind() == Block.Kind.HEADING) {
      return true; // Nothing else begins a paragraph so; excerpts leave numbers out.
    }
    Integer before = last.get(marker.style());
    boolean follows =
        before != null && marker.ordinal() > before && marker.ordinal() <= before + 1 + MAX_GAP;
    return follows || block.range().length() <= MAX_STRAY;
  }

  /**
   * ● 项目引进实现新突破 over a paragraph is a heading; ● before a whole sentence, or over another ●, is a
   * list item.
   */
  private static Optional<Opening> bulleted(
      CleanArticle article, List<Optional<Marker>> read, int i, Marker marker, TitleLines titles) {
    String text = article.text();
    Block block = article.blocks().get(i);
    Range rest = new Range(marker.end(), block.range().end());
    boolean heading =
        block.kind() == Block.Kind.PARAGRAPH
            && rest.length() > 0
            && rest.length() <= MAX_TITLE
            && NOT_AT_A_TITLES_END.indexOf(text.charAt(rest.end() - 1)) < 0
            && titles.isBeforeText(i)
            && read.get(i + 1).isEmpty();
    return heading
        ? Optional.of(
            new Opening(
                i,
                Style.BULLET,
                Optional.of(marker.number()),
                0,
                Style.BULLET.rank(),
                Optional.of(rest.of(text).strip())))
        : Optional.empty();
  }
}
