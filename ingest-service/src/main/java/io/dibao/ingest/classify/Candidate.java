package io.dibao.ingest.classify;

import java.util.Objects;
import java.util.Optional;

/**
 * A code that an article names, whether it earned it or not.
 *
 * @param role as in {@link Classification}
 * @param score the probability that a reader accepts it, above 0 and up to 1
 * @param earned whether the article is classified under it
 */
public record Candidate(
    String scheme,
    String code,
    Optional<String> role,
    Strength strength,
    double score,
    boolean earned) {

  public Candidate {
    Objects.requireNonNull(scheme, "scheme");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(strength, "strength");
  }
}
