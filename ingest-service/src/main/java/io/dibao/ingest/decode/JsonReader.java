package io.dibao.ingest.decode;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads articles as JSON objects. Fields: {@code title}, one of {@code html}, {@code markdown},
 * {@code text}, {@code publishedAt} (a string or epoch seconds or milliseconds), {@code author},
 * {@code source} (the publisher's name, or an object with {@code publisher}, {@code feed}, {@code
 * url}, {@code categories}), {@code url}, {@code categories}, {@code images}.
 */
final class JsonReader {

  private static final Set<String> FIELDS =
      Set.of(
          "title",
          "html",
          "markdown",
          "text",
          "publishedAt",
          "author",
          "source",
          "url",
          "categories",
          "images");
  private static final Set<String> SOURCE_FIELDS = Set.of("publisher", "feed", "url", "categories");
  private static final List<String> BODIES = List.of("html", "markdown", "text");
  private static final int DEPTH = 32;
  private static final int NAMED = 5;
  private static final int LONGEST_NAME = 40;

  private final DecodeSettings settings;
  private final PublishTimeReader times;
  private final ObjectReader parser;

  JsonReader(DecodeSettings settings) {
    this.settings = settings;
    this.times = new PublishTimeReader(settings.defaultZone());
    JsonFactory factory =
        JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxStringLength(settings.articleBytes())
                    .build())
            .build();
    this.parser =
        JsonMapper.builder(factory)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(JsonNode.class);
  }

  List<Decoded> readAll(Text text) {
    JsonNode root = parse(text.characters());
    if (!root.isArray()) {
      return List.of(new Decoded.Read(read(root, text.warnings())));
    }
    if (root.size() > settings.items()) {
      throw tooMany(settings.items());
    }
    List<Decoded> all = new ArrayList<>();
    for (JsonNode item : root) {
      all.add(Decoded.of(() -> read(item, text.warnings())));
    }
    return all;
  }

  static BadArticle tooMany(int items) {
    return new BadArticle(
        BadArticle.Kind.TOO_LARGE, "body", "One part may hold at most " + items + " articles.");
  }

  private JsonNode parse(String json) {
    try {
      JsonNode root = parser.readTree(json);
      if (root == null || root.isMissingNode()) {
        throw new BadArticle(BadArticle.Kind.UNPROCESSABLE, "body", "The article is empty.");
      }
      return root;
    } catch (StreamConstraintsException e) {
      throw new BadArticle(
          BadArticle.Kind.TOO_LARGE,
          "body",
          "The JSON is nested too deep or holds too long values.");
    } catch (JsonProcessingException e) {
      String where =
          e.getLocation() == null
              ? ""
              : " (line "
                  + e.getLocation().getLineNr()
                  + ", column "
                  + e.getLocation().getColumnNr()
                  + ")";
      throw new BadArticle(
          BadArticle.Kind.MALFORMED, "body", "This is no well-formed JSON" + where + ".");
    }
  }

  /** One article. */
  Post read(JsonNode article, List<String> warnings) {
    if (!article.isObject()) {
      throw wrongType("body", "a JSON object");
    }
    PostDraft draft = new PostDraft(settings, warnings);
    string(article, "title", "title").ifPresent(draft::title);
    string(article, "author", "author").ifPresent(draft::author);
    source(article.path("source"), draft);
    address(article, "url", "url").ifPresent(draft::url);
    if (article.hasNonNull("categories")) {
      draft.categories(strings(article, "categories", "categories"));
    }
    strings(article, "images", "images").forEach(draft::image);
    published(article.path("publishedAt"), draft);
    unknown(article, FIELDS, draft);
    return draft.build(body(article, draft));
  }

  private static void source(JsonNode source, PostDraft draft) {
    if (source.isMissingNode() || source.isNull()) {
      return;
    }
    if (source.isTextual()) {
      draft.publisher(source.textValue());
      return;
    }
    if (!source.isObject()) {
      throw wrongType("source", "a string or an object");
    }
    string(source, "publisher", "source.publisher").ifPresent(draft::publisher);
    string(source, "feed", "source.feed").ifPresent(draft::feed);
    address(source, "url", "source.url").ifPresent(draft::url);
    draft.categories(strings(source, "categories", "source.categories"));
    unknown(source, SOURCE_FIELDS, draft);
  }

  private void published(JsonNode value, PostDraft draft) {
    if (value.isMissingNode() || value.isNull()) {
      return;
    }
    if (value.isTextual()) {
      if (!value.textValue().isBlank()) {
        draft.published(times.read(value.textValue()), "publishedAt");
      }
    } else if (value.isNumber()) {
      Optional<PublishTimeReader.Reading> reading =
          value.canConvertToLong() ? times.epoch(value.longValue()) : Optional.empty();
      draft.published(reading, "publishedAt");
    } else {
      throw wrongType("publishedAt", "a string or a number");
    }
  }

  private static Body body(JsonNode article, PostDraft draft) {
    List<String> given =
        BODIES.stream().filter(field -> string(article, field, field).isPresent()).toList();
    if (given.isEmpty()) {
      throw new BadArticle(
          BadArticle.Kind.UNPROCESSABLE,
          "body",
          "The article has no body: html, markdown or text.");
    }
    String field = given.get(0);
    if (given.size() > 1) {
      draft.warn("Of " + String.join(", ", given) + " only " + field + " was read.");
    }
    String content = article.get(field).textValue();
    Body.Format format =
        switch (field) {
          case "html" -> Markup.isPage(content) ? Body.Format.PAGE : Body.Format.HTML;
          case "markdown" -> Body.Format.MARKDOWN;
          default -> Body.Format.TEXT;
        };
    return new Body(format, content);
  }

  private static Optional<String> string(JsonNode object, String field, String name) {
    JsonNode value = object.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw wrongType(name, "a string");
    }
    return value.textValue().isBlank() ? Optional.empty() : Optional.of(value.textValue());
  }

  private static Optional<String> address(JsonNode object, String field, String name) {
    Optional<String> value = string(object, field, name);
    if (value.isPresent() && WebAddress.absolute(value.get()).isEmpty()) {
      throw new BadArticle(
          BadArticle.Kind.MALFORMED,
          name,
          "This must be an absolute http or https address of at most "
              + WebAddress.LONGEST
              + " characters.");
    }
    return value;
  }

  private static List<String> strings(JsonNode object, String field, String name) {
    JsonNode value = object.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return List.of();
    }
    if (value.isTextual()) {
      return List.of(value.textValue());
    }
    List<String> all = new ArrayList<>();
    for (JsonNode item : value) {
      if (!value.isArray() || !item.isTextual()) {
        throw wrongType(name, "a list of strings");
      }
      all.add(item.textValue());
    }
    if (!value.isArray()) {
      throw wrongType(name, "a list of strings");
    }
    return all;
  }

  private static void unknown(JsonNode object, Set<String> known, PostDraft draft) {
    List<String> names = new ArrayList<>();
    object
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!known.contains(name) && names.size() < NAMED) {
                String line = OneLine.of(name);
                names.add(line.substring(0, Math.min(line.length(), LONGEST_NAME)));
              }
            });
    if (!names.isEmpty()) {
      draft.warn("Unknown fields were ignored: " + String.join(", ", names) + ".");
    }
  }

  private static BadArticle wrongType(String field, String expected) {
    return new BadArticle(BadArticle.Kind.MALFORMED, field, "This must be " + expected + ".");
  }
}
