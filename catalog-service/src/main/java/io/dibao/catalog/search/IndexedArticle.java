package io.dibao.catalog.search;

import io.dibao.catalog.event.ArticleEvent;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;

/**
 * An article as the index holds it. A change here, or in {@link ChineseAnalysis}, needs a new
 * {@link IndexFolder#MAPPING_VERSION}.
 */
@SearchEntity
@Indexed(index = IndexedArticle.INDEX)
final class IndexedArticle extends IndexedPassage {

  static final String INDEX = "articles";

  @DocumentId
  @KeywordField(name = "order", sortable = Sortable.YES)
  final String id;

  @FullTextField(
      analyzer = ChineseAnalysis.INDEXED,
      searchAnalyzer = ChineseAnalysis.SEARCHED,
      projectable = Projectable.YES)
  final String title;

  @FullTextField(
      analyzer = ChineseAnalysis.INDEXED,
      searchAnalyzer = ChineseAnalysis.SEARCHED,
      projectable = Projectable.YES)
  final String headings;

  @FullTextField(
      analyzer = ChineseAnalysis.INDEXED,
      searchAnalyzer = ChineseAnalysis.SEARCHED,
      projectable = Projectable.YES)
  final String text;

  /** The {@link ArticleSummary} as JSON. */
  @KeywordField(searchable = Searchable.NO, projectable = Projectable.YES)
  final String summary;

  /** The lowest id of the articles that print the same text; absent for one alone. */
  @KeywordField(sortable = Sortable.YES, aggregable = Aggregable.YES, projectable = Projectable.YES)
  final String reprints;

  IndexedArticle(ArticleEvent article, Optional<UUID> reprints, String summary) {
    super(article, Passage.whole(article));
    this.reprints = reprints.map(UUID::toString).orElse(null);
    this.id = article.id().toString();
    this.title = article.title();
    this.headings = headings(article);
    this.text = article.text();
    this.summary = summary;
  }

  private static String headings(ArticleEvent article) {
    return String.join(
        "\n",
        ArticleSummary.sections(article).stream()
            .flatMap(section -> section.heading().stream())
            .toList());
  }
}
