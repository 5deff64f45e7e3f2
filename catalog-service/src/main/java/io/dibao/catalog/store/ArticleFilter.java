package io.dibao.catalog.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which articles a relational answer is drawn from. Values of one kind are alternatives; the kinds
 * must all be met; an empty one asks for nothing. Names are compared as they are stored.
 *
 * @param classifications by scheme, {@code code} or {@code code:role}
 * @param agencies canonical names or printed forms
 * @param documents titles or aliases, without 《》
 * @param categories names of categories at any depth, or paths from the widest on: 金融/新浪财经
 * @param publishedFrom published at or after
 * @param publishedTo published before
 */
public record ArticleFilter(
    Map<String, List<String>> classifications,
    List<String> agencies,
    List<String> documents,
    List<String> categories,
    List<String> publishers,
    Optional<Instant> publishedFrom,
    Optional<Instant> publishedTo) {

  /** Lets every article through. */
  public static final ArticleFilter NONE =
      new ArticleFilter(
          Map.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty());

  public ArticleFilter {
    classifications = Map.copyOf(classifications);
    agencies = List.copyOf(agencies);
    documents = List.copyOf(documents);
    categories = List.copyOf(categories);
    publishers = List.copyOf(publishers);
  }

  /** Adds what this asks of an article, which the query calls {@code a}. */
  void addTo(Conditions conditions) {
    classifications.forEach(
        (scheme, codes) ->
            conditions.and(
                """
                exists (select 1 from ClassificationRow c
                  where c.articleId = a.id and c.scheme = {}
                    and (c.code in ({}) or c.code || ':' || c.role in ({})))""",
                scheme,
                codes,
                codes));
    conditions.andOneOf(
        agencies,
        """
        exists (select 1 from AgencyRow g
          where g.articleId = a.id and (g.name = {} or {} = sql('any(?)', g.forms)))""");
    conditions.andOneOf(
        documents,
        """
        exists (select 1 from CitationRow t
          where t.articleId = a.id and (t.title = {} or {} = sql('any(?)', t.aliases)))""");
    conditions.andOneOf(
        categories,
        """
        ({} = sql('any(?)', a.categories)
          or locate({} || '/', array_to_string(a.categories, '/') || '/') = 1)""");
    conditions.andOneOf(publishers, "a.publisher = {}");
    publishedFrom.ifPresent(from -> conditions.and("a.publishedAt >= {}", from));
    publishedTo.ifPresent(to -> conditions.and("a.publishedAt < {}", to));
  }
}
