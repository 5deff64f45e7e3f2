package io.dibao.catalog.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dibao.catalog.event.ArticleEvent;
import io.dibao.catalog.store.Changes;
import io.dibao.catalog.store.Reprints;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.standalone.work.SearchIndexer;

/** Puts articles into an index and takes them out. */
@ApplicationScoped
class IndexContent {

  private final ObjectMapper json;
  private final Reprints reprints;

  IndexContent(ObjectMapper json, Reprints reprints) {
    this.json = json;
    this.reprints = reprints;
  }

  /** Applies the changes, and returns when they are durable and visible. */
  void apply(Changes changes, SearchMapping mapping) {
    List<IndexedArticle> published =
        indexed(changes.published().stream().map(Changes.Published::article).toList());
    try (SearchSession session = mapping.createSession()) {
      var plan = session.indexingPlan();
      published.forEach(plan::addOrUpdate);
      changes.retracted().forEach(id -> plan.purge(IndexedArticle.class, id.toString(), null));
    }
  }

  /** Adds articles; {@link #complete} makes them durable and visible. */
  void add(List<ArticleEvent> articles, SearchMapping mapping) {
    try (SearchSession session = mapping.createSession()) {
      SearchIndexer indexer = session.indexer();
      CompletableFuture<?>[] added =
          indexed(articles).stream()
              .map(article -> indexer.addOrUpdate(article).toCompletableFuture())
              .toArray(CompletableFuture<?>[]::new);
      CompletableFuture.allOf(added).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  void complete(SearchMapping mapping) {
    var workspace = mapping.scope(IndexedArticle.class).workspace();
    workspace.flush();
    workspace.refresh();
  }

  long count(SearchMapping mapping) {
    try (SearchSession session = mapping.createSession()) {
      return session.search(IndexedArticle.class).where(f -> f.matchAll()).fetchTotalHitCount();
    }
  }

  private List<IndexedArticle> indexed(List<ArticleEvent> articles) {
    Map<UUID, UUID> groups = reprints.groups(articles.stream().map(ArticleEvent::id).toList());
    return articles.stream()
        .map(each -> indexed(each, Optional.ofNullable(groups.get(each.id()))))
        .toList();
  }

  private IndexedArticle indexed(ArticleEvent article, Optional<UUID> group) {
    try {
      return new IndexedArticle(
          article, group, json.writeValueAsString(ArticleSummary.of(article, group)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("article " + article.id() + " has no summary", e);
    }
  }
}
