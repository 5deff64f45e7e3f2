package io.dibao.catalog.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dibao.catalog.event.ArticleEvent;
import io.dibao.catalog.store.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.standalone.work.SearchIndexer;

/** Puts articles into an index and takes them out. */
@ApplicationScoped
class IndexContent {

  private final ObjectMapper json;

  IndexContent(ObjectMapper json) {
    this.json = json;
  }

  /** Applies the changes, and returns when they are durable and visible. */
  void apply(Changes changes, SearchMapping mapping) {
    try (SearchSession session = mapping.createSession()) {
      var plan = session.indexingPlan();
      changes.published().forEach(each -> plan.addOrUpdate(indexed(each.article())));
      changes.retracted().forEach(id -> plan.purge(IndexedArticle.class, id.toString(), null));
    }
  }

  /** Adds articles; {@link #complete} makes them durable and visible. */
  void add(List<ArticleEvent> articles, SearchMapping mapping) {
    try (SearchSession session = mapping.createSession()) {
      SearchIndexer indexer = session.indexer();
      CompletableFuture<?>[] added =
          articles.stream()
              .map(article -> indexer.addOrUpdate(indexed(article)).toCompletableFuture())
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

  private IndexedArticle indexed(ArticleEvent article) {
    try {
      return new IndexedArticle(article, json.writeValueAsString(ArticleSummary.of(article)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("article " + article.id() + " has no summary", e);
    }
  }
}
