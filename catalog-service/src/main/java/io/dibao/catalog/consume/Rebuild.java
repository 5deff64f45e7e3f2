package io.dibao.catalog.consume;

import io.dibao.catalog.store.ArticleStore;
import io.dibao.catalog.store.ChangeListener;
import io.dibao.catalog.store.Changes;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.GroupNotEmptyException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Throws the catalog away at start, if told to by {@code dibao.catalog.rebuild=true}, so that it is
 * built anew from the whole log. First the group's offsets go, then the articles: should the
 * service end in between, the next start reads from the beginning with or without the setting.
 */
@ApplicationScoped
class Rebuild {
  private static final Logger LOG = Logger.getLogger(Rebuild.class);
  private static final int BATCH = 500;

  private final boolean wanted;
  private final String group;
  private final Map<String, Object> broker;
  private final WholeLog log;
  private final ArticleStore store;
  private final Instance<ChangeListener> listeners;

  Rebuild(
      @ConfigProperty(name = "dibao.catalog.rebuild", defaultValue = "false") boolean wanted,
      @ConfigProperty(name = "mp.messaging.incoming.articles.group.id") String group,
      @Identifier("default-kafka-broker") Map<String, Object> broker,
      WholeLog log,
      ArticleStore store,
      @Any Instance<ChangeListener> listeners) {
    this.wanted = wanted;
    this.group = group;
    this.broker = broker;
    this.log = log;
    this.store = store;
    this.listeners = listeners;
  }

  /** After the listeners have started, before the consumer does. */
  void start(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE - 1) StartupEvent event) {
    if (wanted) {
      LOG.warnf("Rebuilding: %d articles are thrown away, the log is read anew", store.count());
      store.forgetTold(log.topic(), log.ends());
      forgetOffsets();
      forgetArticles();
    }
  }

  /** A group without offsets reads from the earliest record. */
  private void forgetOffsets() {
    try (Admin admin = Admin.create(broker)) {
      admin.deleteConsumerGroups(List.of(group)).all().get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof GroupNotEmptyException) {
        throw new IllegalStateException(
            "To rebuild the catalog, stop its other replicas first (one that was killed counts for"
                + " another 45 seconds): the group "
                + group
                + " has members.",
            e);
      }
      if (!(e.getCause() instanceof GroupIdNotFoundException)) {
        throw new IllegalStateException("The offsets of " + group + " cannot be deleted.", e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The rebuild was interrupted.", e);
    }
  }

  private void forgetArticles() {
    List<UUID> ids = store.firstIds(BATCH);
    while (!ids.isEmpty()) {
      Changes gone = new Changes(List.of(), Set.copyOf(ids));
      store.forget(ids);
      listeners.forEach(listener -> listener.stored(gone));
      ids = store.firstIds(BATCH);
    }
  }
}
