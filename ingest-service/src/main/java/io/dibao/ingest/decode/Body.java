package io.dibao.ingest.decode;

import java.util.Objects;

/**
 * The content of a post in the format in which it came.
 *
 * @param content hostile text: nothing in it has been cleaned
 */
public record Body(Format format, String content) {

  /** How {@link Body#content} is written. */
  public enum Format {
    /**
     * An HTML fragment that is the article, for instance the body of a Hexo post or of a feed item.
     */
    HTML,
    /** A whole HTML page in which the article has to be found. */
    PAGE,
    /** CommonMark, which may hold HTML. */
    MARKDOWN,
    /** Plain text, a paragraph a line. */
    TEXT
  }

  public Body {
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(content, "content");
  }
}
