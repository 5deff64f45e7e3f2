package io.dibao.ingest.classify;

import io.dibao.ingest.clean.Range;
import io.dibao.ingest.taxonomy.Place;
import java.util.Optional;

/**
 * A span of a passage that speaks for a code, or against it.
 *
 * @param code the code's index in its taxonomy
 * @param place where it stands
 * @param weight how much it counts, its place included; below 0 it speaks against the code
 * @param full whether it means the code by itself; weak words need another that does
 */
record Evidence(
    int code, Range range, Optional<String> role, Place place, double weight, boolean full) {

  /** This and an overlapping one as one span, in the role of the one that starts first. */
  Evidence joined(Evidence other) {
    Range both =
        new Range(
            Math.min(range.start(), other.range.start()), Math.max(range.end(), other.range.end()));
    return new Evidence(
        code, both, role, place, Math.max(weight, other.weight), full || other.full);
  }
}
