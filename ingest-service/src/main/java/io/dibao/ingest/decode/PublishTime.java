package io.dibao.ingest.decode;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * A publish instant and the zone in which it was written.
 *
 * @param instant exact to the second
 * @param zone the zone or offset as written ({@code GMT}, {@code +08:00}), or the configured
 *     default where none was
 */
public record PublishTime(Instant instant, ZoneId zone) {

  public PublishTime {
    Objects.requireNonNull(instant, "instant");
    Objects.requireNonNull(zone, "zone");
  }

  /**
   * The calendar date on which readers saw it, in {@code readers}' zone: an article of
   * 2022-01-14T18:00Z was published on 15 January in Asia/Shanghai, whatever zone its feed writes.
   */
  public LocalDate dateIn(ZoneId readers) {
    return instant.atZone(readers).toLocalDate();
  }
}
