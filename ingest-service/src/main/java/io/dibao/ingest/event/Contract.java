package io.dibao.ingest.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The documents that tell subscribers what is on the topic. They are files under {@code contract/}
 * on the class path.
 */
@ApplicationScoped
public class Contract {

  /**
   * One document.
   *
   * @param name its file name, and the last segment of its address
   */
  public record Part(String name, String mediaType, String description) {}

  private static final List<Part> PARTS =
      List.of(
          new Part(
              "asyncapi.yaml",
              "application/yaml",
              "AsyncAPI 3 document of the topics articles and articles.dead-letter"),
          new Part(
              "article-published.schema.json",
              "application/schema+json",
              "JSON Schema (2020-12) of io.dibao.article.published.v1"),
          new Part(
              "article-retracted.schema.json",
              "application/schema+json",
              "JSON Schema (2020-12) of io.dibao.article.retracted.v1"),
          new Part(
              "article-published.example.json",
              "application/json",
              "A whole event, as the service made it from a real article"));

  /** All documents. */
  public List<Part> parts() {
    return PARTS;
  }

  /** The document of that name. */
  public Optional<Part> find(String name) {
    return PARTS.stream().filter(part -> part.name().equals(name)).findFirst();
  }

  /** The document's bytes, UTF-8. */
  public byte[] read(Part part) {
    try (InputStream in = Contract.class.getResourceAsStream("/contract/" + part.name())) {
      return Objects.requireNonNull(in, part.name()).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
