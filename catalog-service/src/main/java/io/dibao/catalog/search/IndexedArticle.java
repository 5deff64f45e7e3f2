package io.dibao.catalog.search;

import io.dibao.catalog.event.ArticleEvent;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.ObjectStructure;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexedEmbedded;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;

/**
 * An article as the index holds it. A change here, or in {@link ChineseAnalysis}, needs a new
 * {@link IndexFolder#MAPPING_VERSION}.
 *
 * <p>Names that a filter asks for are normalized; names that a facet shows are kept as they are
 * written, each in a field of its own.
 */
@SearchEntity
@Indexed(index = IndexedArticle.INDEX)
final class IndexedArticle {

  static final String INDEX = "articles";

  /** Lucene refuses terms over 32,766 bytes; a name as long as this is no name. */
  private static final int LONGEST_NAME = 2_000;

  private static final int MOST_INTERVALS = 2_000;

  @DocumentId
  @KeywordField(name = "order", sortable = Sortable.YES)
  final String id;

  @FullTextField(analyzer = ChineseAnalysis.INDEXED, searchAnalyzer = ChineseAnalysis.SEARCHED)
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

  @GenericField(sortable = Sortable.YES)
  final Instant publishedAt;

  @KeywordField(aggregable = Aggregable.YES)
  final String month;

  /** The path of the article's category and of each category above it. */
  @KeywordField(normalizer = ChineseAnalysis.NAME)
  @KeywordField(name = "categoryFacet", searchable = Searchable.NO, aggregable = Aggregable.YES)
  final List<String> category;

  @KeywordField(normalizer = ChineseAnalysis.NAME)
  @KeywordField(name = "publisherFacet", searchable = Searchable.NO, aggregable = Aggregable.YES)
  final List<String> publisher;

  /** Canonical names and printed forms. */
  @KeywordField(normalizer = ChineseAnalysis.NAME)
  final List<String> agency;

  /** Canonical names. */
  @KeywordField(searchable = Searchable.NO, aggregable = Aggregable.YES)
  final List<String> agencyFacet;

  /** Titles and aliases, without 《》. */
  @KeywordField(normalizer = ChineseAnalysis.NAME)
  final List<String> document;

  /** Titles. */
  @KeywordField(searchable = Searchable.NO, aggregable = Aggregable.YES)
  final List<String> documentFacet;

  /** {@code scheme:code} and {@code scheme:code:role}, of each code and of those above it. */
  @KeywordField final List<String> classification;

  /** Each code and those above it, see {@link FacetEntry}. */
  @KeywordField(searchable = Searchable.NO, aggregable = Aggregable.YES)
  final List<String> classificationFacet;

  /** The lowest id of the articles that print the same text; absent for one alone. */
  @KeywordField(sortable = Sortable.YES, aggregable = Aggregable.YES, projectable = Projectable.YES)
  final String reprints;

  /** The intervals of the dates that the text mentions, where known. */
  @IndexedEmbedded(structure = ObjectStructure.NESTED)
  final List<MentionedInterval> mentions;

  IndexedArticle(ArticleEvent article, Optional<UUID> reprints, String summary) {
    this.id = article.id().toString();
    this.title = article.title();
    this.headings = headings(article);
    this.text = article.text();
    this.summary = summary;
    this.publishedAt = article.publishedAt().filter(Calendar::isCounted).orElse(null);
    this.month = Optional.ofNullable(publishedAt).map(Calendar::month).orElse(null);
    this.category = names(CategoryPath.prefixes(article.source().categories()).stream());
    this.publisher = names(article.source().publisher().stream());
    this.agency =
        names(
            article.agencies().stream()
                .flatMap(each -> Stream.concat(Stream.of(each.name()), each.forms().stream())));
    this.agencyFacet = names(article.agencies().stream().map(ArticleEvent.Agency::name));
    this.document =
        names(
            article.documents().stream()
                .flatMap(each -> Stream.concat(Stream.of(each.title()), each.aliases().stream()))
                .map(DocumentTitle::bare));
    this.documentFacet =
        names(article.documents().stream().map(each -> DocumentTitle.bare(each.title())));
    this.classification = names(article.classifications().stream().flatMap(IndexedArticle::codes));
    this.classificationFacet =
        names(
            article.classifications().stream().flatMap(each -> FacetEntry.indexed(each).stream()));
    this.reprints = reprints.map(UUID::toString).orElse(null);
    this.mentions =
        article.dates().stream()
            .flatMap(each -> MentionedInterval.of(each).stream())
            .distinct()
            .limit(MOST_INTERVALS)
            .toList();
  }

  private static String headings(ArticleEvent article) {
    return String.join(
        "\n",
        ArticleSummary.sections(article).stream()
            .flatMap(section -> section.heading().stream())
            .toList());
  }

  private static Stream<String> codes(ArticleEvent.Classification classification) {
    return Stream.concat(
            classification.parents().stream().map(ArticleEvent.Parent::code),
            Stream.of(classification.code()))
        .map(code -> classification.scheme() + ":" + code)
        .flatMap(
            code ->
                Stream.concat(
                    Stream.of(code), classification.role().map(r -> code + ":" + r).stream()));
  }

  private static List<String> names(Stream<String> names) {
    Set<String> distinct = new LinkedHashSet<>();
    names
        .filter(Objects::nonNull)
        .filter(name -> !name.isBlank() && name.length() <= LONGEST_NAME)
        .forEach(distinct::add);
    return List.copyOf(distinct);
  }
}
