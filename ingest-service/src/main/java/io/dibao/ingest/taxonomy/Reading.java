package io.dibao.ingest.taxonomy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How the classifier reads the words of a scheme in an article.
 *
 * @param labels whether the codes' labels are words to look for, as their aliases are
 * @param mentionScore the score of one mention in running text where there is no calibration, above
 *     0 and below 1; mentions of weight <i>w</i> together score {@code 1 - (1 - mentionScore)^w}
 * @param calibration how the strength of the evidence becomes a probability
 * @param minScore a code that scores less is dropped
 * @param minShare a code whose weight is below this share of the strongest code's is dropped
 * @param passing in a text of at least so many UTF-16 code units a code that weighs no more than
 *     one plain mention is dropped; 0 for never
 * @param weakAlone how many weak words mean a code without a full mention; 0 for never
 * @param mostRival the most that the strongest other code counts where a code is compared with it;
 *     at least 1
 * @param maxCodes how many codes an article has at most, the strongest first
 * @param weights how much a mention counts at each place
 * @param opens times what a mention counts that opens a paragraph; at least 1
 * @param role the role of a mention that no cue gives one; absent for a scheme without roles
 * @param roles the cues that give a mention another role; the first that fits wins
 * @param ignore the contexts in which a mention does not count, or counts less
 * @param skip what a line that is not part of the article's argument starts with (责任编辑, 作者单位)
 */
public record Reading(
    boolean labels,
    double mentionScore,
    Optional<Calibration> calibration,
    double minScore,
    double minShare,
    int passing,
    int weakAlone,
    double mostRival,
    int maxCodes,
    Map<Place, Double> weights,
    double opens,
    Optional<String> role,
    List<RoleCue> roles,
    List<Discount> ignore,
    List<String> skip) {

  public Reading {
    weights = Map.copyOf(weights);
    Objects.requireNonNull(calibration, "calibration");
    Objects.requireNonNull(role, "role");
    roles = List.copyOf(roles);
    ignore = List.copyOf(ignore);
    skip = List.copyOf(skip);
    if (!(mentionScore > 0 && mentionScore < 1)) {
      throw new IllegalArgumentException(
          "mentionScore is above 0 and below 1, not " + mentionScore);
    }
    if (!(minScore >= 0 && minScore <= 1)) {
      throw new IllegalArgumentException("minScore is 0 to 1, not " + minScore);
    }
    if (!(minShare >= 0 && minShare <= 1)) {
      throw new IllegalArgumentException("minShare is 0 to 1, not " + minShare);
    }
    if (passing < 0) {
      throw new IllegalArgumentException("passing is at least 0, not " + passing);
    }
    if (!(opens >= 1)) {
      throw new IllegalArgumentException("opens is at least 1, not " + opens);
    }
    if (!(mostRival >= 1)) {
      throw new IllegalArgumentException("mostRival is at least 1, not " + mostRival);
    }
    if (weakAlone < 0) {
      throw new IllegalArgumentException("weakAlone is at least 0, not " + weakAlone);
    }
    if (maxCodes < 1) {
      throw new IllegalArgumentException("maxCodes is at least 1, not " + maxCodes);
    }
    if (!roles.isEmpty() && role.isEmpty()) {
      throw new IllegalArgumentException("roles need a role for the mentions without a cue");
    }
  }
}
