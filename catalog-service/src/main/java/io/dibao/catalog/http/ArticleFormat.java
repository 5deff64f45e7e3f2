package io.dibao.catalog.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dibao.catalog.http.Problem.FieldError;
import io.dibao.catalog.store.StoredArticle;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What an article can be had as. */
enum ArticleFormat {
  /** The event as published. */
  JSON("json", MediaType.APPLICATION_JSON),

  /** A schema.org NewsArticle. */
  JSON_LD("jsonld", "application/ld+json"),

  /** CommonMark. */
  MARKDOWN("md", "text/markdown;charset=UTF-8");

  private final String name;
  private final String type;

  ArticleFormat(String name, String type) {
    this.name = name;
    this.type = type;
  }

  MediaType type() {
    return MediaType.valueOf(type);
  }

  /** Tells the formats of one revision apart in its entity tag. */
  String tag(String ofRevision) {
    return this == JSON ? ofRevision : ofRevision + "-" + name;
  }

  /**
   * The format that is asked for by name, else by the header Accept.
   *
   * @throws BadParameters if there is no format of that name
   * @throws NotAcceptableException if none of the formats is accepted
   */
  static ArticleFormat of(Optional<String> name, Request request) {
    if (name.isPresent()) {
      return Arrays.stream(values())
          .filter(format -> format.name.equals(name.get()))
          .findFirst()
          .orElseThrow(
              () ->
                  new BadParameters(
                      List.of(new FieldError("format", "is not json, jsonld or md"))));
    }
    Variant best =
        request.selectVariant(
            Arrays.stream(values())
                .map(format -> new Variant(format.type(), (String) null, null))
                .toList());
    return Arrays.stream(values())
        .filter(format -> best != null && format.type().isCompatible(best.getMediaType()))
        .findFirst()
        .orElseThrow(NotAcceptableException::new);
  }

  /** The article in this format. */
  String render(StoredArticle stored, ObjectMapper json) {
    return switch (this) {
      case JSON -> stored.json();
      case JSON_LD -> jsonLd(stored, json);
      case MARKDOWN -> ArticleMarkdown.of(stored.article());
    };
  }

  private static String jsonLd(StoredArticle stored, ObjectMapper json) {
    try {
      return json.writeValueAsString(NewsArticle.of(stored.article()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an article can be written as JSON-LD", e);
    }
  }
}
