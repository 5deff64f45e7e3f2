package io.dibao.catalog.store;

import io.dibao.catalog.event.ArticleEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a batch of records comes to: the last word on each article that it names. No id is in both
 * parts.
 *
 * @param published articles to insert or to replace
 * @param retracted ids of articles to delete, whether stored or not
 * @param retractions the records that asked for that, where records did
 */
public record Changes(
    List<Published> published, Set<UUID> retracted, Map<UUID, Origin> retractions) {

  /** Changes whose retractions no record asked for. */
  public Changes(List<Published> published, Set<UUID> retracted) {
    this(published, retracted, Map.of());
  }

  /**
   * An article and the event as it was received.
   *
   * @param json the event's value, to be served as it came
   * @param origin the record that carried it
   */
  public record Published(ArticleEvent article, String json, Origin origin) {}

  /** A record's place in the log. */
  public record Origin(String topic, int partition, long offset) {

    @Override
    public String toString() {
      return topic + "-" + partition + "@" + offset;
    }
  }

  public Changes {
    published = List.copyOf(published);
    retracted = Set.copyOf(retracted);
    retractions = Map.copyOf(retractions);
    for (Published each : published) {
      if (retracted.contains(each.article().id())) {
        throw new IllegalArgumentException(
            "article " + each.article().id() + " is both published and retracted");
      }
    }
  }
}
