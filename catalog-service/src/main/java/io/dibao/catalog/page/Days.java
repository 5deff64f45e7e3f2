package io.dibao.catalog.page;

import io.dibao.catalog.search.Calendar;
import java.time.Instant;
import java.util.Optional;

/** Writes instants as the days that they are in China. */
public final class Days {

  private Days() {}

  public static Optional<String> of(Optional<Instant> instant) {
    return instant.map(at -> at.atZone(Calendar.ZONE).toLocalDate().toString());
  }
}
