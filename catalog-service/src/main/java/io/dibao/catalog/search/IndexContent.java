package io.dibao.catalog.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dibao.catalog.event.ArticleEvent;
import io.dibao.catalog.store.Changes;
import io.dibao.catalog.store.Reprints;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.standalone.work.SearchIndexer;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;

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
      Set<String> outdated = sections(changes, session);
      var plan = session.indexingPlan();
      published.forEach(plan::addOrUpdate);
      for (Changes.Published each : changes.published()) {
        for (IndexedSection section : sections(each.article())) {
          outdated.remove(section.id);
          plan.addOrUpdate(section);
        }
      }
      changes.retracted().forEach(id -> plan.purge(IndexedArticle.class, id.toString(), null));
      outdated.forEach(id -> plan.purge(IndexedSection.class, id, null));
    }
  }

  /** The sections that the index holds of the articles that change. */
  private static Set<String> sections(Changes changes, SearchSession session) {
    Set<String> articles = new HashSet<>();
    changes.published().forEach(each -> articles.add(each.article().id().toString()));
    changes.retracted().forEach(id -> articles.add(id.toString()));
    if (articles.isEmpty()) {
      return new HashSet<>();
    }
    return new HashSet<>(
        session
            .search(IndexedSection.class)
            .select(f -> f.id(String.class))
            .where(f -> f.terms().field("article").matchingAny(articles))
            .fetchAllHits());
  }

  /** Adds articles; {@link #complete} makes them durable and visible. */
  void add(List<ArticleEvent> articles, SearchMapping mapping) {
    // Else each article would be committed by itself.
    var async = IndexingPlanSynchronizationStrategy.async();
    try (SearchSession session =
        mapping.createSessionWithOptions().indexingPlanSynchronizationStrategy(async).build()) {
      SearchIndexer indexer = session.indexer();
      CompletableFuture<?>[] added =
          Stream.concat(
                  indexed(articles).stream(),
                  articles.stream().flatMap(article -> sections(article).stream()))
              .map(passage -> indexer.addOrUpdate(passage).toCompletableFuture())
              .toArray(CompletableFuture<?>[]::new);
      CompletableFuture.allOf(added).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  void complete(SearchMapping mapping) {
    var workspace = mapping.scope(List.of(IndexedArticle.class, IndexedSection.class)).workspace();
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
    return new IndexedArticle(article, group, written(ArticleSummary.of(article, group)));
  }

  private List<IndexedSection> sections(ArticleEvent article) {
    List<IndexedSection> sections = new ArrayList<>();
    for (Passage part : Passage.parts(article)) {
      String summary = written(SectionSummary.of(article, part));
      sections.add(new IndexedSection(article, part, sections.size(), summary));
    }
    return sections;
  }

  private String written(Object summary) {
    try {
      return json.writeValueAsString(summary);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a summary cannot be written", e);
    }
  }
}
