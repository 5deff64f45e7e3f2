package io.dibao.ingest.classify;

import java.util.List;

/**
 * How strongly an article speaks for a code.
 *
 * @param weight the weight of its mentions together, their places included; above 0
 * @param mentions how many mentions there are, at least 1
 * @param share the weight's share of itself and the strongest other code's, above 0 to 1
 * @param title whether the title names it
 * @param opening whether a heading or the first paragraph names it
 * @param company how many codes of the scheme the article names, at least 1
 * @param length the text's length in UTF-16 code units
 */
public record Strength(
    double weight,
    int mentions,
    double share,
    boolean title,
    boolean opening,
    int company,
    int length) {

  /** A shorter text is taken for one of this length. */
  private static final int SHORTEST = 100;

  public Strength {
    if (!(weight > 0)) {
      throw new IllegalArgumentException("a weight is above 0, not " + weight);
    }
    if (!(share > 0 && share <= 1)) {
      throw new IllegalArgumentException("a share is above 0 and up to 1, not " + share);
    }
    if (company < 1) {
      throw new IllegalArgumentException("a code is named with itself at least, not " + company);
    }
  }

  /** The values that the factors of a {@code Calibration} are for, in its order. */
  public List<Double> features() {
    return List.of(
        Math.log1p(weight),
        Math.log1p(mentions),
        share,
        title ? 1.0 : 0.0,
        opening ? 1.0 : 0.0,
        Math.log(company),
        Math.log(Math.max(length, SHORTEST) / 1000.0));
  }
}
