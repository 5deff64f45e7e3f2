package io.dibao.catalog.search;

import java.time.Instant;
import java.util.Optional;

/** A half-open interval of time; an absent end is open. */
public record Interval(Optional<Instant> from, Optional<Instant> to) {

  /** All of time. */
  public static final Interval ALL = new Interval(Optional.empty(), Optional.empty());

  /** Whether it leaves nothing out. */
  public boolean isAll() {
    return from.isEmpty() && to.isEmpty();
  }
}
