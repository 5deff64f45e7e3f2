package io.dibao.ingest.decode;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;

/** Reads articles out of the formats in which they are posted. */
@ApplicationScoped
public class Decoder {

  private final DecodeSettings settings;
  private final MarkdownReader markdown;
  private final PlainTextReader plainText;
  private final HtmlReader html;
  private final JsonReader json;
  private final FeedReader feeds;

  public Decoder(DecodeSettings settings) {
    this.settings = Objects.requireNonNull(settings, "settings");
    this.markdown = new MarkdownReader(settings);
    this.plainText = new PlainTextReader(settings, markdown);
    this.html = new HtmlReader(settings);
    this.json = new JsonReader(settings);
    this.feeds = new FeedReader(settings);
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
    MediaType type = MediaType.parse(contentType);
    if (content.length == 0) {
      throw new BadArticle(BadArticle.Kind.UNPROCESSABLE, "body", "The article is empty.");
    }
    Text text = TextDecoder.decode(content, type.charset());
    Format format = Format.of(type, text.characters());
    if (format == Format.JSON) {
      return json.readAll(text);
    }
    if (format == Format.FEED) {
      return feeds.readAll(text);
    }
    if (content.length > settings.articleBytes()) {
      throw PostDraft.tooLarge(settings.articleBytes());
    }
    Post post =
        switch (format) {
          case MARKDOWN -> markdown.read(text);
          case HTML -> html.read(text);
          default -> plainText.read(text);
        };
    return List.of(new Decoded.Read(post));
  }

  /**
   * One article as a JSON object, for instance one line of NDJSON.
   *
   * @throws BadArticle naming the field that is missing or of the wrong type
   */
  public Post decodeJson(JsonNode article) {
    return json.read(article, List.of());
  }
}
