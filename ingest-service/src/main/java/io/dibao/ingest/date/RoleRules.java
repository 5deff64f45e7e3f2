package io.dibao.ingest.date;

import io.dibao.ingest.date.DateMention.Role;
import java.util.List;

/** {@code roles.yaml}: which words near a time tell what happens then. */
record RoleRules(String clauseEnds, Surroundings listing, List<Rule> rules) {

  /** What an expression must be like. */
  enum Condition {
    /** Its end lies behind the publication, or that is not known. */
    COMING,
    /** It begins and does not end: 3月1日起. */
    SINCE,
    /** It is a month, quarters, a half-year or a year, itself and not what is before it. */
    STRETCH,
    /** It is such a stretch and begins behind the publication. */
    AHEAD,
    /** It is such a stretch and longer than a month. */
    LONG,
    /** It is what is before or up to a time: 5月1日前. */
    BEFORE,
    /** It is the start, the middle or the end of a stretch: 9月末. */
    POINT,
    /** It is the month, the quarter or the year before the one told of: 比上月. */
    COUNTED,
    /** It fills its line. */
    ALONE
  }

  /**
   * One list of cues.
   *
   * @param before words in front of the expression; null for none
   * @param after words behind it; null for none
   * @param within how many characters may stand between
   * @param daysOnly whether the rule is only for expressions of at most a month and for weeks
   * @param only a condition on the expression; null for none
   * @param acrossCommas whether a comma may stand between the expression and a word behind it,
   *     other than directly behind the expression; null for yes
   * @param onlyAfter words of which one must stand directly in front of the expression; null for
   *     none
   * @param unlessAfter words directly in front of the expression with which the rule does not hold
   * @param unlessFollowed words directly behind the cue with which it is none
   */
  record Rule(
      Role role,
      Surroundings before,
      Surroundings after,
      int within,
      Boolean daysOnly,
      Condition only,
      Boolean acrossCommas,
      Surroundings onlyAfter,
      Surroundings unlessAfter,
      Surroundings unlessFollowed) {}
}
