package io.dibao.catalog.search;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Where a page of hits starts. */
public sealed interface Position {

  /** The first hit. */
  Position START = new Rank(0);

  /**
   * Behind the article, or section, with that publish date (to the millisecond) and id, in an order
   * by date. Pages by it neither repeat nor miss an article when others arrive or go meanwhile.
   */
  record After(Optional<Instant> publishedAt, String id) implements Position {

    /** With the date as the index counts it. */
    static After of(Optional<Instant> publishedAt, String id) {
      return new After(
          publishedAt
              .filter(Calendar::isCounted)
              .map(instant -> instant.truncatedTo(ChronoUnit.MILLIS)),
          id);
    }
  }

  /**
   * Behind that many hits, in the order by relevance. A score has no meaning outside of the query
   * that it was computed in, so there is no key to go on from.
   */
  record Rank(int hits) implements Position {

    /** How far one can page by rank; what nobody found in so many, better words find. */
    public static final int DEEPEST = 10_000;

    public Rank {
      if (hits < 0 || hits > DEEPEST) {
        throw new IllegalArgumentException("rank " + hits + " is outside 0 to " + DEEPEST);
      }
    }
  }
}
