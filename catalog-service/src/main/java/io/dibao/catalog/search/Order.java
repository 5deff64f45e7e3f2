package io.dibao.catalog.search;

/** How hits are sorted; equal ones by id. */
public enum Order {
  /** The best first. */
  RELEVANCE,
  /** The latest first; those without a publish date last. */
  LATEST,
  /** The earliest first; those without a publish date last. */
  EARLIEST
}
