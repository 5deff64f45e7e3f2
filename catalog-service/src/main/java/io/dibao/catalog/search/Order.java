package io.dibao.catalog.search;

/** How hits are sorted; equal ones by id. */
public enum Order {
  /** The best first. */
  RELEVANCE,
  /** The best first, where age counts against an article; see {@link Recency}. */
  RELEVANCE_AND_DATE,
  /** The latest first; those without a publish date last. */
  LATEST,
  /** The earliest first; those without a publish date last. */
  EARLIEST;

  /** Whether it is by score, which is paged by rank. */
  public boolean isByScore() {
    return this == RELEVANCE || this == RELEVANCE_AND_DATE;
  }
}
