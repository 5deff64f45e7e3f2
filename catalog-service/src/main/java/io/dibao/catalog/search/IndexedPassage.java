package io.dibao.catalog.search;

import io.dibao.catalog.event.ArticleEvent;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.ValueBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.NonStandardField;

/**
 * What the index holds of an article and of a part of it alike: what can be filtered and counted
 * by.
 *
 * <p>Names that a filter asks for are normalized; names that a facet shows are kept as they are
 * written, each in a field of its own.
 */
abstract class IndexedPassage {

  /** Ends the name of a field whose names are searched by the words in them. */
  static final String WORDS = "Words";

  /** Stands between a form and the agency's name. */
  private static final char FORM = '\u001f';

  /** Lucene refuses terms over 32,766 bytes; a name as long as this is no name. */
  private static final int LONGEST_NAME = 2_000;

  private static final int MOST_INTERVALS = 2_000;

  @GenericField(sortable = Sortable.YES)
  final Instant publishedAt;

  @KeywordField(aggregable = Aggregable.YES)
  final String month;

  /** The path of the article's category and of each category above it. */
  @FullTextField(
      name = "category" + WORDS,
      analyzer = ChineseAnalysis.INDEXED,
      searchAnalyzer = ChineseAnalysis.SEARCHED,
      norms = Norms.NO)
  @KeywordField(normalizer = ChineseAnalysis.NAME)
  @KeywordField(name = "categoryFacet", searchable = Searchable.NO, aggregable = Aggregable.YES)
  final List<String> category;

  @FullTextField(
      name = "publisher" + WORDS,
      analyzer = ChineseAnalysis.INDEXED,
      searchAnalyzer = ChineseAnalysis.SEARCHED,
      norms = Norms.NO)
  @KeywordField(normalizer = ChineseAnalysis.NAME)
  @KeywordField(name = "publisherFacet", searchable = Searchable.NO, aggregable = Aggregable.YES)
  final List<String> publisher;

  /** Canonical names and printed forms. */
  @FullTextField(
      name = "agency" + WORDS,
      analyzer = ChineseAnalysis.INDEXED,
      searchAnalyzer = ChineseAnalysis.SEARCHED,
      norms = Norms.NO)
  @KeywordField(normalizer = ChineseAnalysis.NAME)
  final List<String> agency;

  /** Canonical names. */
  @KeywordField(searchable = Searchable.NO, aggregable = Aggregable.YES)
  final List<String> agencyFacet;

  /** Each printed form with the canonical name that it stands for. */
  @KeywordField(searchable = Searchable.NO, aggregable = Aggregable.YES)
  final List<String> agencyForm;

  /** Titles and aliases, without 《》. */
  @FullTextField(
      name = "document" + WORDS,
      analyzer = ChineseAnalysis.INDEXED,
      searchAnalyzer = ChineseAnalysis.SEARCHED,
      norms = Norms.NO)
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

  /** The intervals of the dates that the text mentions, where known. */
  @NonStandardField(valueBinder = @ValueBinderRef(type = MentionedInterval.Binder.class))
  final List<MentionedInterval> mentions;

  IndexedPassage(ArticleEvent article, Passage passage) {
    this.publishedAt = article.publishedAt().filter(Calendar::isCounted).orElse(null);
    this.month = Optional.ofNullable(publishedAt).map(Calendar::month).orElse(null);
    this.category = names(CategoryPath.prefixes(article.source().categories()).stream());
    this.publisher = names(article.source().publisher().stream());
    this.agency =
        names(
            passage.agencies().stream()
                .flatMap(each -> Stream.concat(Stream.of(each.name()), each.forms().stream())));
    this.agencyFacet = names(passage.agencies().stream().map(ArticleEvent.Agency::name));
    this.agencyForm =
        names(
            passage.agencies().stream()
                .flatMap(
                    each ->
                        Stream.concat(Stream.of(each.name()), each.forms().stream())
                            .map(form -> form + FORM + each.name())));
    this.document =
        names(
            passage.documents().stream()
                .flatMap(each -> Stream.concat(Stream.of(each.title()), each.aliases().stream()))
                .map(DocumentTitle::bare));
    this.documentFacet =
        names(passage.documents().stream().map(each -> DocumentTitle.bare(each.title())));
    this.classification =
        names(passage.classifications().stream().flatMap(ArticleEvent.Classification::filteredBy));
    this.classificationFacet =
        names(
            passage.classifications().stream().flatMap(each -> FacetEntry.indexed(each).stream()));
    this.mentions =
        passage.dates().stream()
            .flatMap(each -> MentionedInterval.of(each).stream())
            .distinct()
            .limit(MOST_INTERVALS)
            .toList();
  }

  /** The printed form of what the index holds as one. */
  static String formOf(String agencyForm) {
    return agencyForm.substring(0, agencyForm.indexOf(FORM));
  }

  /** The agency that it stands for. */
  static String agencyOf(String agencyForm) {
    return agencyForm.substring(agencyForm.indexOf(FORM) + 1);
  }

  static List<String> names(Stream<String> names) {
    Set<String> distinct = new LinkedHashSet<>();
    names
        .filter(Objects::nonNull)
        .filter(name -> !name.isBlank() && name.length() <= LONGEST_NAME)
        .forEach(distinct::add);
    return List.copyOf(distinct);
  }
}
