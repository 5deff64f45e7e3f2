package io.dibao.catalog.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dibao.catalog.event.ArticleEvent;
import io.dibao.catalog.store.ArticleStore;
import io.dibao.catalog.store.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Puts articles into the store and the index, as the consumer does, and takes them out again. */
@ApplicationScoped
public class CatalogFixture {

  private final ArticleStore store;
  private final ArticleIndex index;
  private final ObjectMapper json;

  CatalogFixture(ArticleStore store, ArticleIndex index, ObjectMapper json) {
    this.store = store;
    this.index = index;
    this.json = json;
  }

  public void publish(TestArticle... articles) {
    take(changes(articles));
  }

  /** Publishes an event as the ingest service sends it. */
  public void publishEvent(String event) {
    try {
      take(
          new Changes(
              List.of(
                  new Changes.Published(
                      json.readValue(event, ArticleEvent.class),
                      event,
                      new Changes.Origin("articles", 0, 0))),
              Set.of()));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not an event", e);
    }
  }

  /** As after a crash between the store's commit and the index's. */
  public void publishToStoreOnly(TestArticle... articles) {
    store.apply(changes(articles));
  }

  public void retract(UUID... ids) {
    take(new Changes(List.of(), Set.of(ids)));
  }

  public void clear() {
    List<UUID> ids = store.firstIds(1000);
    while (!ids.isEmpty()) {
      take(new Changes(List.of(), new HashSet<>(ids)));
      ids = store.firstIds(1000);
    }
  }

  /** From now on the index is away, until {@link #openIndex}. */
  public void closeIndex() {
    index.stop(null);
  }

  public void openIndex() {
    index.start(null);
  }

  private void take(Changes changes) {
    store.apply(changes);
    index.stored(changes);
  }

  private Changes changes(TestArticle... articles) {
    return new Changes(
        Arrays.stream(articles).map(each -> each.published(json)).toList(), Set.of());
  }
}
