package io.dibao.catalog.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.dibao.catalog.event.ArticleEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An article as JSON-LD, a schema.org NewsArticle. Agencies are government organizations that it
 * mentions, documents are works that it cites, codes are defined terms that it is about.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"@context", "@type", "@id"})
public record NewsArticle(
    @JsonProperty("@context") String context,
    @JsonProperty("@type") String type,
    @JsonProperty("@id") String id,
    String headline,
    Optional<String> url,
    Optional<String> inLanguage,
    Optional<Instant> datePublished,
    Optional<Thing> author,
    Optional<Thing> editor,
    Optional<Thing> publisher,
    List<String> articleSection,
    List<String> image,
    String articleBody,
    List<Term> about,
    List<Thing> citation,
    List<Thing> mentions) {

  /** Something with a name. */
  public record Thing(@JsonProperty("@type") String type, String name) {}

  /** A code of a scheme. */
  public record Term(
      @JsonProperty("@type") String type, String name, String termCode, String inDefinedTermSet) {}

  public static NewsArticle of(ArticleEvent article) {
    return new NewsArticle(
        "https://schema.org",
        "NewsArticle",
        "urn:uuid:" + article.id(),
        article.title(),
        article.source().url().filter(ArticleLinks::isWeb),
        article.language(),
        article.publishedAt(),
        article.author().map(name -> new Thing("Person", name)),
        article.editor().map(name -> new Thing("Person", name)),
        article.source().publisher().map(name -> new Thing("Organization", name)),
        article.source().categories(),
        article.images().stream()
            .filter(image -> !image.role().equals("promotion"))
            .map(ArticleEvent.Image::url)
            .filter(ArticleLinks::isWeb)
            .toList(),
        article.text(),
        article.classifications().stream()
            .map(code -> new Term("DefinedTerm", code.label(), code.code(), code.scheme()))
            .distinct()
            .toList(),
        article.documents().stream()
            .map(document -> new Thing("CreativeWork", document.title()))
            .toList(),
        article.agencies().stream()
            .map(agency -> new Thing("GovernmentOrganization", agency.name()))
            .toList());
  }
}
