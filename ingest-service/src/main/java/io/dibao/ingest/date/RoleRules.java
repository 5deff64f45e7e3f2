package io.dibao.ingest.date;

import io.dibao.ingest.date.DateMention.Role;
import java.util.List;

/** {@code roles.yaml}: which words near a time tell what happens then. */
record RoleRules(String clauseEnds, Surroundings listing, List<Rule> rules) {

  /**
   * One list of cues.
   *
   * @param before words in front of the expression; null for none
   * @param after words behind it; null for none
   * @param within how many characters may stand between
   * @param daysOnly whether the rule is only for expressions of at most a month
   * @param unlessAfter words directly in front of the expression with which the rule does not hold
   * @param unlessFollowed words directly behind the cue with which it is none
   */
  record Rule(
      Role role,
      Surroundings before,
      Surroundings after,
      int within,
      Boolean daysOnly,
      Surroundings unlessAfter,
      Surroundings unlessFollowed) {}
}
