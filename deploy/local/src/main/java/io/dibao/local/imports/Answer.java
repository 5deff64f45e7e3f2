package io.dibao.local.imports;

import java.util.Set;

/**
 * What the service says of one article.
 *
 * @param item its place in the request, from 1
 * @param status as HTTP has it
 * @param reason why it was not taken, in one line; empty if it was
 */
record Answer(long item, int status, String reason) {

  /** The world's faults, which pass: the same request is worth repeating. */
  private static final Set<Integer> PASSING = Set.of(408, 425, 429, 502, 503, 504);

  boolean accepted() {
    return status / 100 == 2;
  }

  boolean passing() {
    return PASSING.contains(status);
  }
}
