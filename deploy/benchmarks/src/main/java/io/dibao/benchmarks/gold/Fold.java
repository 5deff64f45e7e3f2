package io.dibao.benchmarks.gold;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Leaves out of printed text what no reader sees as a difference: white space, and the width and
 * the form of characters and quotation marks.
 */
public final class Fold {

  private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
  private static final Pattern END = Pattern.compile("[。.:;,、]+$");

  private Fold() {}

  public static String text(String printed) {
    return UNSEEN
        .matcher(Normalizer.normalize(printed, Normalizer.Form.NFKC))
        .replaceAll("")
        .replace('“', '"')
        .replace('”', '"')
        .replace('‘', '\'')
        .replace('’', '\'');
  }

  /** A heading, for which a full stop or colon at its end makes no difference either. */
  public static String heading(String printed) {
    return END.matcher(text(printed)).replaceAll("");
  }

  /** A document's title, with or without its 《》. */
  public static String title(String printed) {
    String title = text(printed);
    return title.startsWith("《") && title.endsWith("》") && title.indexOf('《', 1) < 0
        ? title.substring(1, title.length() - 1)
        : title;
  }
}
