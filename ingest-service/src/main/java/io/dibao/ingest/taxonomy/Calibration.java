package io.dibao.ingest.taxonomy;

import java.util.List;

/**
 * How the strength of what speaks for a code becomes the probability that a reader accepts the
 * code: the log-odds are the constant plus each factor times its feature (logistic regression). The
 * features are those of {@code Strength} in the package classify.
 *
 * @param constant the log-odds of a code with nothing but a single weak sign
 * @param weight times the logarithm of 1 + the weight of the mentions; at least 0
 * @param mentions times the logarithm of 1 + how many mentions there are; at least 0
 * @param share times the code's share of its own and the strongest other code's weight; at least 0
 * @param title added where the title names the code; at least 0
 * @param opening added where a heading or the first paragraph names it; at least 0
 * @param company times the logarithm of how many codes of the scheme the article names: measures
 *     come together, places in a list are only named; of either sign
 * @param length times the logarithm of the text's length in thousands of characters; at most 0
 */
public record Calibration(
    double constant,
    double weight,
    double mentions,
    double share,
    double title,
    double opening,
    double company,
    double length) {

  public Calibration {
    for (double factor : List.of(weight, mentions, share, title, opening)) {
      if (!(factor >= 0)) {
        throw new IllegalArgumentException(
            "weight, mentions, share, title and opening are at least 0: more evidence makes surer, not "
                + factor);
      }
    }
    if (!(length <= 0)) {
      throw new IllegalArgumentException(
          "length is at most 0: the same evidence says less in a longer text, not " + length);
    }
    if (!Double.isFinite(constant) || !Double.isFinite(company)) {
      throw new IllegalArgumentException(
          "constant and company are numbers, not " + constant + " and " + company);
    }
  }

  /** The factors in the order of the features. */
  public List<Double> factors() {
    return List.of(weight, mentions, share, title, opening, company, length);
  }

  /** The probability where the features have these values. */
  public double probability(List<Double> features) {
    List<Double> factors = factors();
    if (features.size() != factors.size()) {
      throw new IllegalArgumentException(
          factors.size() + " features are needed, not " + features.size());
    }
    double odds = constant;
    for (int i = 0; i < features.size(); i++) {
      odds += factors.get(i) * features.get(i);
    }
    return 1 / (1 + Math.exp(-odds));
  }
}
