package io.dibao.benchmarks.pages;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Leaves out of a line what no reader sees as a difference: white space, and the width and form of
 * characters and quotation marks.
 */
final class Fold {

  private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

  private Fold() {}

  static String text(String printed) {
    return UNSEEN
        .matcher(Normalizer.normalize(printed, Normalizer.Form.NFKC))
        .replaceAll("")
        .replace("...", "…") // What the compatibility form makes of …, which counts as one.
        .replace('“', '"')
        .replace('”', '"')
        .replace('‘', '\'')
        .replace('’', '\'');
  }
}
