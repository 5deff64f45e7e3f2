package io.dibao.ingest.clean;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * An image of the article.
 *
 * @param url as the post gives it
 * @param caption the line printed with it
 */
public record Image(String url, Role role, Optional<String> alt, Optional<String> caption) {

  /** What the image is for. */
  public enum Role {
    /** The head image that stands for the article. */
    LEAD,
    /** Between the paragraphs. */
    INLINE,
    /** A QR code, an app's logo or another advertisement of the publisher. */
    PROMOTION;

    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Image {
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(role, "role");
  }
}
