package io.dibao.catalog.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dibao.catalog.event.ArticleEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.Query;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/**
 * Finds articles that are like a given one: they have the words that tell it from all others, and
 * the more so if they cite the same documents or have the same codes.
 */
@ApplicationScoped
public class SimilarArticles {

  /** Words of the text; what a long text is about, its beginning says. */
  private static final int LONGEST_TEXT = 20_000;

  /** A text shorter than this says hardly a word twice. */
  private static final int SHORT_TEXT = 500;

  private static final int MOST_WORDS = 40;
  private static final int MOST_NAMES = 30;

  /** Pairs of characters, and Latin words; a single character tells nothing. */
  private static final int SHORTEST_WORD = 2;

  /** Beside some forty words, each of which adds a few points. */
  private static final float CODE_WEIGHT = 2;

  private static final float DOCUMENT_WEIGHT = 8;
  private static final int SECONDS = 1;

  /** Of each group of reprints one is answered, so that more are asked for. */
  private static final int SPARE = 3;

  private final ArticleIndex index;
  private final ObjectMapper json;
  private final ChineseAnalysis analysis = new ChineseAnalysis();

  SimilarArticles(ArticleIndex index, ObjectMapper json) {
    this.index = index;
    this.json = json;
  }

  /**
   * The most similar articles, the best first; of those that print the same text, one. What a
   * second does not suffice for is left out.
   *
   * @param group that the article is in with its reprints, which are not answered
   * @throws IndexUnavailable if the index cannot be read now
   */
  public List<ArticleSummary> of(ArticleEvent article, Optional<UUID> group, int limit) {
    return index.read(session -> find(session, article, group, limit));
  }

  private List<ArticleSummary> find(
      SearchSession session, ArticleEvent article, Optional<UUID> group, int limit) {
    var scope = session.scope(IndexedArticle.class);
    try (IndexReader reader = scope.extension(LuceneExtension.get()).openIndexReader()) {
      SearchPredicate similar =
          similar(scope.predicate(), article, group, tellingWords(reader, article));
      List<Found> found =
          session
              .search(IndexedArticle.class)
              .select(
                  f ->
                      f.composite()
                          .from(f.field("summary", String.class), f.field("reprints", String.class))
                          .as(Found::new))
              .where(similar)
              .sort(f -> f.score().then().field("order"))
              .truncateAfter(SECONDS, TimeUnit.SECONDS)
              .fetchHits(limit * SPARE);
      return distinct(found).stream().limit(limit).map(this::summary).toList();
    } catch (IOException e) {
      throw new IndexUnavailable("cannot read the index", e);
    }
  }

  private record Found(String summary, String group) {}

  private static List<Found> distinct(List<Found> found) {
    Set<String> groups = new HashSet<>();
    List<Found> distinct = new ArrayList<>();
    for (Found each : found) {
      if (each.group() == null || groups.add(each.group())) {
        distinct.add(each);
      }
    }
    return distinct;
  }

  private Query tellingWords(IndexReader reader, ArticleEvent article) throws IOException {
    String text = article.text();
    MoreLikeThis words = new MoreLikeThis(reader);
    words.setAnalyzer(analysis.indexed());
    words.setFieldNames(new String[] {"text"});
    words.setMinWordLen(SHORTEST_WORD);
    words.setMinTermFreq(text.length() < SHORT_TEXT ? 1 : 2);
    words.setMinDocFreq(2);
    words.setMaxQueryTerms(MOST_WORDS);
    words.setBoost(true);
    return words.like(
        "text",
        new StringReader(article.title()),
        new StringReader(text.substring(0, Math.min(text.length(), LONGEST_TEXT))));
  }

  private static SearchPredicate similar(
      SearchPredicateFactory predicate, ArticleEvent article, Optional<UUID> group, Query words) {
    var alike = predicate.bool();
    alike.should(predicate.extension(LuceneExtension.get()).fromLuceneQuery(words));
    article.documents().stream()
        .limit(MOST_NAMES)
        .map(each -> DocumentTitle.bare(each.title()))
        .filter(title -> !title.isBlank())
        .forEach(
            title ->
                alike.should(
                    predicate
                        .match()
                        .field("document")
                        .matching(title)
                        .constantScore()
                        .boost(DOCUMENT_WEIGHT)));
    var all = predicate.bool().must(alike);
    article.classifications().stream()
        .map(each -> each.scheme() + ":" + each.code())
        .distinct()
        .limit(MOST_NAMES)
        .forEach(
            code ->
                all.should(
                    predicate
                        .match()
                        .field("classification")
                        .matching(code)
                        .constantScore()
                        .boost(CODE_WEIGHT)));
    all.mustNot(predicate.id().matching(article.id().toString()));
    group.ifPresent(
        own -> all.mustNot(predicate.match().field("reprints").matching(own.toString())));
    return all.toPredicate();
  }

  private ArticleSummary summary(Found found) {
    try {
      return json.readValue(found.summary(), ArticleSummary.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the index holds a summary that cannot be read", e);
    }
  }
}
