package io.dibao.ingest.taxonomy;

/**
 * Where in an article a word stands, for weights and for patterns that look in some places only.
 */
public enum Place {
  /** The article's title. */
  TITLE,
  /** The headings of its sections. */
  HEADING,
  /** The first paragraph of running text. */
  LEAD,
  /** The rest of the text. */
  TEXT,
  /** What is printed with an image or a table. */
  CAPTION,
  /** The categories that the post was delivered with. */
  CATEGORY
}
