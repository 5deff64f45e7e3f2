package io.dibao.ingest.decode;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;

/** Reads articles out of the formats in which they are posted. */
@ApplicationScoped
public class Decoder {

  private final DecodeSettings settings;

  public Decoder(DecodeSettings settings) {
    this.settings = Objects.requireNonNull(settings, "settings");
  }

  /**
   * All articles of one request part or file, in order.
   *
   * @param contentType the media type as sent, with its parameters; null or {@code
   *     application/octet-stream} has the format found from the content
   * @throws BadArticle at the first article that cannot be read
   */
  public List<Post> decode(byte[] content, String contentType) {
    return decodeEach(content, contentType).stream().map(Decoded::orThrow).toList();
  }

  /**
   * As {@link #decode}, but a feed or array with a bad item still gives the others.
   *
   * @throws BadArticle where the part as a whole cannot be read
   */
  public List<Decoded> decodeEach(byte[] content, String contentType) {
    throw new BadArticle(
        BadArticle.Kind.UNSUPPORTED,
        "contentType",
        content.length + " bytes of " + contentType + " under " + settings);
  }

  /**
   * One article as a JSON object, for instance one line of NDJSON.
   *
   * @throws BadArticle naming the field that is missing or of the wrong type
   */
  public Post decodeJson(JsonNode article) {
    throw new BadArticle(BadArticle.Kind.UNSUPPORTED, "contentType", article.getNodeType().name());
  }
}
