package io.dibao.catalog.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dibao.catalog.search.Expression.Place;
import io.dibao.catalog.search.Expression.Text;
import io.dibao.catalog.search.SearchResult.Hit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** Answers questions for articles from the index. */
@ApplicationScoped
public class ArticleSearch {

  private final ArticleIndex index;
  private final Corrections corrections;
  private final OtherForms forms;
  private final ObjectMapper json;
  private final Highlights highlights = new Highlights(new ChineseAnalysis());

  ArticleSearch(ArticleIndex index, Corrections corrections, OtherForms forms, ObjectMapper json) {
    this.index = index;
    this.corrections = corrections;
    this.forms = forms;
    this.json = json;
  }

  /**
   * Finds articles.
   *
   * @throws IndexUnavailable if the index is being rebuilt or cannot be read
   */
  public SearchResult search(ArticleQuery query) {
    ArticleQuery asked = forms.allowed(query);
    return index.read(session -> search(session, asked));
  }

  /**
   * The articles of a question in an order by date, behind {@code last}, or the first ones: no
   * pieces of text and no totals, so that all of them can be gone through.
   *
   * @throws IndexUnavailable if the index is being rebuilt or cannot be read
   */
  public List<ArticleSummary> batch(ArticleQuery query, Optional<ArticleSummary> last, int most) {
    ArticleQuery behind =
        forms.allowed(
            new ArticleQuery(
                query.words(),
                query.titleWords(),
                query.filters(),
                query.order(),
                List.of(),
                most,
                last.<Position>map(ArticleSearch::behind).orElse(Position.START),
                query.onePerText()));
    return index.read(
        session -> {
          var summary =
              session
                  .scope(IndexedArticle.class)
                  .projection()
                  .field("summary", String.class)
                  .toProjection();
          return asking(session, behind).hits(summary).stream().map(this::summary).toList();
        });
  }

  /**
   * The articles of a question's page, by their ids alone, so that very many can be asked for.
   *
   * @throws IndexUnavailable if the index is being rebuilt or cannot be read
   */
  public List<UUID> ids(ArticleQuery query) {
    ArticleQuery asked = forms.allowed(query);
    return index.read(
        session -> {
          var id = session.scope(IndexedArticle.class).projection().id(String.class).toProjection();
          return asking(session, asked).hits(id).stream().map(UUID::fromString).toList();
        });
  }

  /**
   * How many articles a question finds, those that print the same text included.
   *
   * @throws IndexUnavailable if the index is being rebuilt or cannot be read
   */
  public long total(ArticleQuery query) {
    ArticleQuery asked = forms.allowed(query);
    return index.read(
        session ->
            session
                .search(IndexedArticle.class)
                .where(predicates(session).found(asked))
                .fetchTotalHitCount());
  }

  /**
   * Which of these articles a question finds.
   *
   * @throws IndexUnavailable if the index is being rebuilt or cannot be read
   */
  public Set<UUID> matching(ArticleQuery query, Collection<UUID> ids) {
    ArticleQuery asked = forms.allowed(query);
    return index.read(
        session ->
            among(session, ids, predicates -> predicates.found(asked)).stream()
                .map(ArticleSummary::id)
                .collect(Collectors.toSet()));
  }

  /**
   * The revisions of those of the articles that the index holds.
   *
   * @throws IndexUnavailable if the index is being rebuilt or cannot be read
   */
  public Map<UUID, String> revisions(Collection<UUID> ids) {
    return index.read(
        session ->
            among(session, ids, Predicates::all).stream()
                .collect(Collectors.toMap(ArticleSummary::id, ArticleSummary::revision)));
  }

  private List<ArticleSummary> among(
      SearchSession session, Collection<UUID> ids, Function<Predicates, SearchPredicate> asked) {
    Predicates predicates = predicates(session);
    return session
        .search(IndexedArticle.class)
        .select(f -> f.field("summary", String.class))
        .where(predicates.among(ids, asked.apply(predicates)))
        .fetchHits(ids.size())
        .stream()
        .map(this::summary)
        .toList();
  }

  private SearchResult search(SearchSession session, ArticleQuery query) {
    var projection = session.scope(IndexedArticle.class).projection();
    var found =
        projection
            .composite()
            .from(
                projection.field("summary", String.class),
                projection.field("headings", String.class),
                projection.field("text", String.class))
            .as(this::found)
            .toProjection();
    var page = asking(session, query).page(found, last -> behind(last.article));
    return new SearchResult(
        page.hits().stream().map(each -> hit(each, query)).toList(),
        page.total(),
        page.exact(),
        page.counts(),
        corrections.of(session, query, page.total()),
        page.next());
  }

  private static Asking asking(SearchSession session, ArticleQuery query) {
    SearchSort sort = Asking.sort(session.scope(IndexedArticle.class), query.order());
    return new Asking(
        session,
        IndexedArticle.class,
        predicates(session),
        query,
        new OnePerText(session, query, sort)::of);
  }

  private static Predicates predicates(SearchSession session) {
    return new Predicates(session.scope(IndexedArticle.class).predicate(), List.of(Place.values()));
  }

  private record Found(ArticleSummary article, String headings, String text) {}

  private Found found(String summary, String headings, String text) {
    return new Found(summary(summary), headings, text);
  }

  private ArticleSummary summary(String summary) {
    try {
      return json.readValue(summary, ArticleSummary.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the index holds a summary that cannot be read", e);
    }
  }

  private Hit hit(Found found, ArticleQuery query) {
    List<Snippet> snippets = new ArrayList<>();
    List<Text> title = new ArrayList<>(query.words().in(Place.TITLE).toList());
    title.addAll(query.titleWords().found());
    snippets.addAll(highlights.whole("title", found.article.title(), title));
    snippets.addAll(
        highlights.sentences(
            "headings", found.headings, query.words().in(Place.HEADINGS).toList()));
    List<Snippet> text =
        highlights.sentences("text", found.text, query.words().in(Place.TEXT).toList());
    snippets.addAll(text.isEmpty() ? List.of(highlights.beginning(found.text)) : text);
    return new Hit(found.article, snippets);
  }

  private static Position behind(ArticleSummary article) {
    return Position.After.of(article.publishedAt(), article.id().toString());
  }
}
