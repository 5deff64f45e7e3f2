package io.dibao.catalog.search;

import io.dibao.catalog.event.ArticleEvent;
import java.util.List;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;

/**
 * A section as the index holds it, with what it itself mentions. A change here needs a new {@link
 * IndexFolder#MAPPING_VERSION}.
 */
@SearchEntity
@Indexed(index = IndexedSection.INDEX)
final class IndexedSection extends IndexedPassage {

  static final String INDEX = "sections";

  /** The article's id, and which of its parts in reading order. */
  @DocumentId
  @KeywordField(name = "order", sortable = Sortable.YES)
  final String id;

  /** The article's id. */
  @KeywordField final String article;

  /** The article's. */
  @FullTextField(analyzer = ChineseAnalysis.INDEXED, searchAnalyzer = ChineseAnalysis.SEARCHED)
  final String title;

  /** Its own. */
  @FullTextField(analyzer = ChineseAnalysis.INDEXED, searchAnalyzer = ChineseAnalysis.SEARCHED)
  final String headings;

  /** Its own, without the heading and without the sections inside it. */
  @FullTextField(
      analyzer = ChineseAnalysis.INDEXED,
      searchAnalyzer = ChineseAnalysis.SEARCHED,
      projectable = Projectable.YES)
  final String text;

  /** The {@link SectionSummary} as JSON. */
  @KeywordField(searchable = Searchable.NO, projectable = Projectable.YES)
  final String summary;

  /** As {@link #classification}, but of the whole article. */
  @KeywordField final List<String> articleClassification;

  IndexedSection(ArticleEvent event, Passage part, int place, String summary) {
    super(event, part);
    this.id = "%s/%06d".formatted(event.id(), place);
    this.article = event.id().toString();
    this.title = event.title();
    this.headings = part.section().flatMap(ArticleEvent.Section::heading).orElse("");
    this.text = event.text().substring(part.start(), part.end());
    this.summary = summary;
    this.articleClassification =
        names(event.classifications().stream().flatMap(ArticleEvent.Classification::filteredBy));
  }
}
