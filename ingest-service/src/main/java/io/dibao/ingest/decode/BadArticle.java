package io.dibao.ingest.decode;

/**
 * The caller's fault: an article that cannot be taken as posted. The http stage turns it into a
 * problem (RFC 9457) with {@link Kind#status}, and names {@link #field} and the reason in it.
 */
public final class BadArticle extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What kind of fault, and the HTTP status that says so. */
  public enum Kind {
    /** Not well-formed, or a value that breaks its rules. */
    MALFORMED(400),
    /** Larger than the configured bound. */
    TOO_LARGE(413),
    /** A media type, charset or content encoding that is not supported. */
    UNSUPPORTED(415),
    /** Well-formed, but not an article: without a title or a body, or nested too deep to read. */
    UNPROCESSABLE(422);

    private final int status;

    Kind(int status) {
      this.status = status;
    }

    public int status() {
      return status;
    }
  }

  private final Kind kind;
  private final String field;

  /**
   * @param field the field at fault as the caller knows it: {@code title}, {@code body}, {@code
   *     date}, {@code frontMatter}, {@code contentType} …
   * @param reason one English sentence for the caller; it must not repeat more than a few words of
   *     the input
   */
  public BadArticle(Kind kind, String field, String reason) {
    super(reason, null, false, false);
    this.kind = kind;
    this.field = field;
  }

  public Kind kind() {
    return kind;
  }

  public String field() {
    return field;
  }
}
