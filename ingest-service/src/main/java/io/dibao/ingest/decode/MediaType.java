package io.dibao.ingest.decode;

import java.util.Locale;
import java.util.Optional;

/**
 * A media type (RFC 9110, 8.3.1).
 *
 * @param name type and subtype in lower case, for instance {@code text/markdown}
 * @param charset the charset parameter as sent, without quotes
 */
record MediaType(String name, Optional<String> charset) {

  private static final int LONGEST = 256;

  /** What is said of content of unknown type. */
  static final MediaType UNKNOWN = new MediaType("application/octet-stream", Optional.empty());

  /**
   * Reads a Content-Type header.
   *
   * @param contentType may be null or blank, which is {@link #UNKNOWN}
   */
  static MediaType parse(String contentType) {
    if (contentType == null || contentType.isBlank()) {
      return UNKNOWN;
    }
    if (contentType.length() > LONGEST) {
      throw unsupported("The media type is longer than " + LONGEST + " characters.");
    }
    String[] parts = contentType.split(";", -1);
    String name = parts[0].strip().toLowerCase(Locale.ROOT);
    int slash = name.indexOf('/');
    if (slash < 1 || slash == name.length() - 1 || name.chars().anyMatch(c -> c <= ' ')) {
      throw unsupported("The media type is not of the form type/subtype.");
    }
    Optional<String> charset = Optional.empty();
    for (int i = 1; i < parts.length; i++) {
      int equals = parts[i].indexOf('=');
      if (equals > 0 && parts[i].substring(0, equals).strip().equalsIgnoreCase("charset")) {
        String value = parts[i].substring(equals + 1).replace("\"", "").strip();
        charset = value.isEmpty() ? Optional.empty() : Optional.of(value);
      }
    }
    return new MediaType(name, charset);
  }

  static BadArticle unsupported(String reason) {
    return new BadArticle(BadArticle.Kind.UNSUPPORTED, "contentType", reason);
  }
}
