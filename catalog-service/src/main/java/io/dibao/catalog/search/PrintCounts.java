package io.dibao.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** Counts how many articles print the same text. */
@ApplicationScoped
public class PrintCounts {

  private static final AggregationKey<Map<String, Long>> PRINTS = AggregationKey.of("prints");

  private final ArticleIndex index;

  PrintCounts(ArticleIndex index) {
    this.index = index;
  }

  /**
   * How many others print the text of an article found, by its id; those of which none does are
   * left out.
   *
   * @throws IndexUnavailable if the index cannot be read now
   */
  public Map<UUID, Long> others(SearchResult result) {
    List<String> groups =
        result.hits().stream()
            .flatMap(hit -> hit.article().group().stream())
            .map(UUID::toString)
            .distinct()
            .toList();
    if (groups.isEmpty()) {
      return Map.of();
    }
    Map<String, Long> prints = index.read(session -> prints(session, groups));
    Map<UUID, Long> others = new HashMap<>();
    result
        .hits()
        .forEach(
            hit ->
                hit.article()
                    .group()
                    .map(group -> prints.getOrDefault(group.toString(), 1L) - 1)
                    .filter(count -> count > 0)
                    .ifPresent(count -> others.put(hit.article().id(), count)));
    return others;
  }

  private static Map<String, Long> prints(SearchSession session, List<String> groups) {
    return session
        .search(IndexedArticle.class)
        .where(f -> f.terms().field("reprints").matchingAny(groups))
        .aggregation(
            PRINTS, f -> f.terms().field("reprints", String.class).maxTermCount(groups.size()))
        .fetch(0)
        .aggregation(PRINTS);
  }
}
