package io.dibao.catalog.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dibao.catalog.search.SearchResult.Hit;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** Answers questions from the index. */
@ApplicationScoped
public class ArticleSearch {

  private static final String DATE = "publishedAt";
  private static final String ID = "order";

  private final ArticleIndex index;
  private final ObjectMapper json;
  private final Highlights highlights = new Highlights(new ChineseAnalysis());

  ArticleSearch(ArticleIndex index, ObjectMapper json) {
    this.index = index;
    this.json = json;
  }

  /**
   * Finds articles.
   *
   * @throws IndexUnavailable if the index is being rebuilt or cannot be read
   */
  public SearchResult search(ArticleQuery query) {
    return index.read(session -> search(session, query));
  }

  /**
   * The articles of a question in an order by date, behind {@code last}, or the first ones: no
   * pieces of text and no totals, so that all of them can be gone through.
   *
   * @throws IndexUnavailable if the index is being rebuilt or cannot be read
   */
  public List<ArticleSummary> batch(ArticleQuery query, Optional<ArticleSummary> last, int most) {
    ArticleQuery behind =
        new ArticleQuery(
            query.words(),
            query.titleWords(),
            query.filters(),
            query.order(),
            List.of(),
            most,
            last.<Position>map(ArticleSearch::behind).orElse(Position.START),
            query.onePerText());
    return index.read(session -> batch(session, behind));
  }

  private List<ArticleSummary> batch(SearchSession session, ArticleQuery query) {
    Predicates predicates = new Predicates(session.scope(IndexedArticle.class).predicate());
    SearchSort sort = sort(session.scope(IndexedArticle.class).sort(), query.order());
    OnePerText texts = new OnePerText(session, query, sort);
    return session
        .search(IndexedArticle.class)
        .select(f -> f.field("summary", String.class))
        .where(texts.of(predicates.page(query), predicates.found(query)))
        .sort(sort)
        .fetchHits(query.limit())
        .stream()
        .map(this::summary)
        .toList();
  }

  /**
   * Which of these articles a question finds.
   *
   * @throws IndexUnavailable if the index is being rebuilt or cannot be read
   */
  public Set<UUID> matching(ArticleQuery query, Collection<UUID> ids) {
    return index.read(
        session ->
            among(session, ids, predicates -> predicates.found(query)).stream()
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
    Predicates predicates = new Predicates(session.scope(IndexedArticle.class).predicate());
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
    Predicates predicates = new Predicates(session.scope(IndexedArticle.class).predicate());
    FacetCounts facets = new FacetCounts(query.facets(), query.filters());
    int offset = query.position() instanceof Position.Rank rank ? rank.hits() : 0;
    SearchSort sort = sort(session.scope(IndexedArticle.class).sort(), query.order());
    OnePerText texts = new OnePerText(session, query, sort);
    SearchPredicate all = texts.of(predicates.found(query), predicates.found(query));
    boolean keyed = query.position() instanceof Position.After;
    var page =
        session
            .search(IndexedArticle.class)
            .select(
                f ->
                    f.composite()
                        .from(
                            f.field("summary", String.class),
                            f.field("headings", String.class),
                            f.field("text", String.class))
                        .as(this::found))
            .where(texts.of(predicates.page(query), predicates.found(query)))
            .sort(sort);
    // A page behind a key sees the rest only, so what is counted is another question.
    var hits =
        keyed
            ? page.totalHitCountThreshold(0).fetch(offset, query.limit() + 1)
            : FacetCounts.counting(page, facets.together()).fetch(offset, query.limit() + 1);
    var counted = keyed ? count(session, all, facets.together()) : hits;
    Map<String, List<FacetValue>> counts =
        new HashMap<>(FacetCounts.counted(counted, facets.together()));
    for (Facet facet : facets.apart()) {
      SearchPredicate free = predicates.foundBeside(query, facet);
      var beside = count(session, texts.of(free, free), List.of(facet));
      counts.putAll(FacetCounts.counted(beside, List.of(facet)));
    }
    List<Found> found = new ArrayList<>(hits.hits());
    boolean more = found.size() > query.limit();
    if (more) {
      found.remove(query.limit());
    }
    return new SearchResult(
        found.stream().map(each -> hit(each, query)).toList(),
        counted.total().hitCountLowerBound(),
        counted.total().isHitCountExact(),
        facets.inOrder(counts),
        more ? next(query, offset, found.get(found.size() - 1)) : Optional.empty());
  }

  private static org.hibernate.search.engine.search.query.SearchResult<?> count(
      SearchSession session, SearchPredicate predicate, List<Facet> facets) {
    return FacetCounts.counting(
            session.search(IndexedArticle.class).select(f -> f.id()).where(predicate), facets)
        .fetch(0);
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

  private static SearchSort sort(SearchSortFactory sort, Order order) {
    return switch (order) {
      case RELEVANCE -> sort.score().then().field(ID).toSort();
      case LATEST -> sort.field(DATE).desc().missing().last().then().field(ID).toSort();
      case EARLIEST -> sort.field(DATE).asc().missing().last().then().field(ID).toSort();
    };
  }

  private Hit hit(Found found, ArticleQuery query) {
    List<Snippet> snippets = new ArrayList<>();
    List<String> titleWords = new ArrayList<>(query.words().words());
    titleWords.addAll(query.titleWords().words());
    snippets.addAll(highlights.whole("title", found.article.title(), titleWords));
    List<String> words = query.words().words();
    snippets.addAll(highlights.sentences("headings", found.headings, words));
    List<Snippet> text = highlights.sentences("text", found.text, words);
    snippets.addAll(text.isEmpty() ? List.of(highlights.beginning(found.text)) : text);
    return new Hit(found.article, snippets);
  }

  private static Optional<Position> next(ArticleQuery query, int offset, Found last) {
    if (query.order() == Order.RELEVANCE) {
      int rank = offset + query.limit();
      return rank > Position.Rank.DEEPEST ? Optional.empty() : Optional.of(new Position.Rank(rank));
    }
    return Optional.of(behind(last.article));
  }

  private static Position behind(ArticleSummary article) {
    return new Position.After(
        article
            .publishedAt()
            .filter(Calendar::isCounted)
            .map(instant -> instant.truncatedTo(ChronoUnit.MILLIS)),
        article.id());
  }
}
