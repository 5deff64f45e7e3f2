package io.dibao.catalog.store;

import io.dibao.catalog.event.ArticleEvent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Something that happened to an article. */
@Entity
@Table(name = "article_change")
class ChangeRow {
  @Id long sequence;
  String kind;

  @Column(name = "article_id")
  UUID articleId;

  String revision;
  String title;

  @Column(name = "published_at")
  Instant publishedAt;

  String publisher;
  String[] categories;
  String[] classifications;
  String[] agencies;
  String[] documents;

  @Column(name = "changed_at")
  Instant changedAt;

  static ChangeRow of(ArticleChange.Kind kind, ArticleEvent article, Instant now) {
    ChangeRow row = new ChangeRow();
    row.kind = kind.label();
    row.articleId = article.id();
    row.revision = article.revision();
    row.title = article.title();
    row.publishedAt = article.publishedAt().orElse(null);
    row.publisher = article.source().publisher().orElse(null);
    row.categories = article.source().categories().toArray(String[]::new);
    row.classifications =
        array(article.classifications().stream().flatMap(ArticleEvent.Classification::filteredBy));
    row.agencies =
        array(
            article.agencies().stream()
                .flatMap(each -> Stream.concat(Stream.of(each.name()), each.forms().stream())));
    row.documents =
        array(
            article.documents().stream()
                .flatMap(each -> Stream.concat(Stream.of(each.title()), each.aliases().stream())));
    row.changedAt = now;
    return row;
  }

  ArticleChange change() {
    return new ArticleChange(
        sequence,
        ArticleChange.Kind.of(kind),
        articleId,
        revision,
        title,
        Optional.ofNullable(publishedAt),
        Optional.ofNullable(publisher),
        List.of(categories),
        List.of(classifications),
        List.of(agencies),
        List.of(documents),
        changedAt);
  }

  private static String[] array(Stream<String> values) {
    return values.distinct().toArray(String[]::new);
  }
}
