package io.dibao.catalog.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dibao.catalog.store.ReferenceKind;
import io.dibao.catalog.store.RelationStatement;
import io.dibao.catalog.store.RelationStatement.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The relations of one type that a document has.
 *
 * @param type basis, implements, amends, repeals, replaces, interprets, accompanies or issues
 * @param articles how many articles say so
 * @param statements the latest of them, at most 10
 */
record DocumentRelations(String type, long articles, List<Statement> statements) {

  /**
   * What an article says.
   *
   * @param document the other document; absent where the article itself is what interprets, amends…
   * @param quote the sentence that says so; absent where the headline does
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Statement(Optional<Other> document, ArticleSource article, Optional<Quote> quote) {

    static Statement of(RelationStatement said, Optional<Named> other) {
      return new Statement(other.map(Other::of), articleOf(said), quoteOf(said));
    }
  }

  /** The document at the other end. */
  record Other(UUID id, String title, String self) {

    static Other of(Named document) {
      return new Other(
          document.id(),
          document.title(),
          ReferencePage.path(ReferenceKind.DOCUMENT) + "/" + document.id());
    }
  }

  /** What others do to the document, from statements sorted by type. */
  static List<DocumentRelations> done(List<RelationStatement> statements) {
    return byType(statements, RelationStatement::from);
  }

  /** What the document does to others, likewise. */
  static List<DocumentRelations> doing(List<RelationStatement> statements) {
    return byType(statements, said -> Optional.of(said.to()));
  }

  private static List<DocumentRelations> byType(
      List<RelationStatement> statements, Function<RelationStatement, Optional<Named>> other) {
    Map<String, List<RelationStatement>> types =
        statements.stream()
            .collect(
                Collectors.groupingBy(
                    RelationStatement::type, LinkedHashMap::new, Collectors.toList()));
    return types.entrySet().stream()
        .map(
            type ->
                new DocumentRelations(
                    type.getKey(),
                    type.getValue().get(0).articles(),
                    type.getValue().stream()
                        .map(said -> Statement.of(said, other.apply(said)))
                        .toList()))
        .toList();
  }

  static ArticleSource articleOf(RelationStatement said) {
    return ArticleSource.of(
        said.articleId(),
        said.articleTitle(),
        said.publishedAt(),
        said.place().flatMap(RelationStatement.Place::section));
  }

  static Optional<Quote> quoteOf(RelationStatement said) {
    return said.place()
        .map(place -> Quote.of(place.sentence(), place.rangeStart(), place.rangeEnd()));
  }
}
