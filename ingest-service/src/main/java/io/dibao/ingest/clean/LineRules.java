package io.dibao.ingest.clean;

import io.dibao.ingest.decode.RuleFile;
import java.util.List;
import java.util.Set;

/** What {@code clean/lines.yaml} says of lines: which are not the article. */
final class LineRules {

  private static final int LONGEST_HEADING = 20;
  private static final int LONGEST_CAPTION = 120;
  private static final int LONGEST_TABLE_CAPTION = 60;
  private static final String EDGES = " :：.。>》»|｜·-—…↓▼▽【】[]（）()●■◆★☆";

  /**
   * Lines that hold all words of one entry.
   *
   * @param longest the longest line that is looked at, in UTF-16 code units
   */
  private record Wordings(int longest, List<List<String>> words) {

    boolean fit(String line) {
      return line.length() <= longest
          && words.stream().anyMatch(entry -> entry.stream().allMatch(line::contains));
    }
  }

  private record File(
      Wordings promotion,
      Wordings disclaimer,
      Set<String> related,
      Set<String> frame,
      List<String> trail,
      Set<String> further,
      List<String> editors,
      List<String> caption,
      List<String> captionEnd,
      List<String> tableCaption) {}

  private final File file = RuleFile.load("lines.yaml", File.class);

  boolean isPromotion(String line) {
    return file.promotion().fit(line);
  }

  boolean isDisclaimer(String line) {
    return file.disclaimer().fit(line);
  }

  /** Whether the line heads a list of other articles. */
  boolean isRelated(String line) {
    return line.length() <= LONGEST_HEADING && file.related().contains(trimmed(line));
  }

  /** Whether the line is a button or another leftover of the page around the article. */
  boolean isFrame(String line) {
    return line.length() <= LONGEST_HEADING
        && (file.frame().contains(line) || file.frame().contains(trimmed(line)));
  }

  /** The length of {@code line} without the link of the page's frame that ends it. */
  int withoutTrail(String line) {
    return file.trail().stream()
        .filter(trail -> line.length() > trail.length() && line.endsWith(trail))
        .mapToInt(trail -> line.length() - trail.length())
        .min()
        .orElse(line.length());
  }

  /** Whether the words of a link lead to the article's next page. */
  boolean isFurther(String words) {
    return words.length() <= LONGEST_HEADING
        && (file.further().contains(words) || file.further().contains(trimmed(words)));
  }

  /** Whether a short line may name the article's editor. */
  boolean namesAnEditor(String line) {
    return line.length() <= LONGEST_CAPTION && file.editors().stream().anyMatch(line::contains);
  }

  /** Whether a line next to a picture is its caption. */
  boolean isCaption(String line) {
    return line.length() <= LONGEST_CAPTION
        && (file.caption().stream().anyMatch(line::startsWith)
            || file.captionEnd().stream().anyMatch(line::endsWith));
  }

  boolean isTableCaption(String line) {
    return line.length() <= LONGEST_TABLE_CAPTION
        && !line.endsWith("。")
        && file.tableCaption().stream().anyMatch(line::startsWith);
  }

  private static String trimmed(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && EDGES.indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && EDGES.indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return line.substring(start, end);
  }
}
