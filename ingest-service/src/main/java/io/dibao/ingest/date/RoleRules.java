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
    /** It is a month, a quarter, a half-year or a year. */
    STRETCH,
    /** It fills its line. */
    ALONE
  }

  /**
   * One list of cues.
   *
   * @param before words in front of the expression; null for none
   * @param after words behind it; null for none
   * @param within how many characters may stand between
   * @param daysOnly whether the rule is only for expressions of at most a month
   * @param only a condition on the expression; null for none
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
      Surroundings unlessAfter,
      Surroundings unlessFollowed) {}
}
