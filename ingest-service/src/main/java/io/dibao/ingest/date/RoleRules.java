package io.dibao.ingest.date;

import io.dibao.ingest.date.DateMention.Role;
import java.util.List;

/** {@code roles.yaml}: which words near a time tell what happens then. */
record RoleRules(String clauseEnds, List<Rule> rules) {

  /**
   * One list of cues.
   *
   * @param before words in front of the expression; null for none
   * @param after words behind it; null for none
   * @param within how many characters may stand between
   * @param daysOnly whether the rule is only for expressions of at most a month
   */
  record Rule(Role role, Surroundings before, Surroundings after, int within, Boolean daysOnly) {}
}
