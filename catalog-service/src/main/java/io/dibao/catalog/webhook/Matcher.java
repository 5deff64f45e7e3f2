package io.dibao.catalog.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dibao.catalog.http.ChangeItem;
import io.dibao.catalog.http.SavedQuery;
import io.dibao.catalog.search.ArticleSearch;
import io.dibao.catalog.search.IndexUnavailable;
import io.dibao.catalog.store.ArticleChange;
import io.dibao.catalog.store.ArticleStore;
import io.dibao.catalog.store.ChangeLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.jboss.logging.Logger;

/**
 * Goes through the log of changes and finds for each whom it concerns: asks the index each
 * subscription's question about the articles that have changed. How far it has come is stored with
 * the deliveries, so that no change is matched twice or never. It waits where the index has not yet
 * what the store has.
 */
@ApplicationScoped
class Matcher {
  private static final Logger LOG = Logger.getLogger(Matcher.class);

  /** Its name among the log's readers. */
  static final String READER = "webhooks";

  private static final int BATCH = 200;

  private final ChangeLog log;
  private final ArticleStore store;
  private final ArticleSearch search;
  private final Subscriptions subscriptions;
  private final StatelessSession session;
  private final ObjectMapper json;

  Matcher(
      ChangeLog log,
      ArticleStore store,
      ArticleSearch search,
      Subscriptions subscriptions,
      StatelessSession session,
      ObjectMapper json) {
    this.log = log;
    this.store = store;
    this.search = search;
    this.subscriptions = subscriptions;
    this.session = session;
    this.json = json;
  }

  /** What is sent. */
  private record Message(String type, Instant timestamp, ChangeItem data) {}

  /** Matches all that has happened since, as far as the index knows it. */
  void match() {
    try {
      while (log.read(READER, BATCH, this::match)) {
        LOG.debug("There is more to match");
      }
    } catch (IndexUnavailable e) {
      LOG.debug("The index cannot be asked now; the changes wait", e);
    }
  }

  /** Returns how many of the changes it has dealt with. */
  private int match(List<ArticleChange> changes) {
    List<SubscriptionRow> all = subscriptions.all();
    if (all.isEmpty()) {
      return changes.size();
    }
    Set<UUID> ids = new HashSet<>();
    changes.forEach(change -> ids.add(change.articleId()));
    Map<UUID, String> stored = store.revisions(ids);
    Map<UUID, String> indexed = search.revisions(ids);
    List<ArticleChange> known = new ArrayList<>();
    for (ArticleChange change : changes) {
      UUID id = change.articleId();
      if (isCurrent(change, stored) && !change.revision().equals(indexed.get(id))) {
        break;
      }
      known.add(change);
    }
    List<ArticleChange> current =
        known.stream().filter(change -> isCurrent(change, stored)).toList();
    all.forEach(
        subscription ->
            match(
                subscription,
                current.stream().filter(each -> each.sequence() > subscription.since).toList()));
    known.stream()
        .filter(change -> change.kind() == ArticleChange.Kind.RETRACTED)
        .forEach(this::retract);
    return known.size();
  }

  /** A revision that is no more needs no delivery: the change that took it away follows. */
  private static boolean isCurrent(ArticleChange change, Map<UUID, String> stored) {
    return change.kind() == ArticleChange.Kind.PUBLISHED
        && change.revision().equals(stored.get(change.articleId()));
  }

  private void match(SubscriptionRow subscription, List<ArticleChange> changes) {
    if (changes.isEmpty()) {
      return;
    }
    Set<UUID> found;
    try {
      found =
          search.matching(
              SavedQuery.read(subscription.query),
              changes.stream().map(ArticleChange::articleId).distinct().toList());
    } catch (IllegalArgumentException e) {
      LOG.errorf(
          "The query of subscription %s is not understood any more: %s",
          subscription.id, e.getMessage());
      return;
    }
    changes.stream()
        .filter(change -> found.contains(change.articleId()))
        .forEach(change -> deliver(subscription.id, change));
  }

  /** Those who were sent the article hear that it is gone. */
  private void retract(ArticleChange change) {
    session
        .createSelectionQuery(
            "select distinct subscriptionId from DeliveryRow where articleId = :id and change < :before",
            UUID.class)
        .setParameter("id", change.articleId())
        .setParameter("before", change.sequence())
        .list()
        .forEach(subscription -> deliver(subscription, change));
  }

  private void deliver(UUID subscription, ArticleChange change) {
    Instant now = Instant.now(Clock.systemUTC());
    String type = "article." + change.kind().label();
    session
        .createNativeMutationQuery(
            """
            insert into delivery (id, subscription_id, change, type, article_id, revision, body, state,
              attempts, next_attempt_at, created_at)
            select :id, s.id, :change, :type, :article, :revision, :body, 'pending', 0, :now, :now
            from subscription s where s.id = :subscription
            on conflict (subscription_id, change) do nothing""")
        .setParameter("id", UUID.randomUUID())
        .setParameter("change", change.sequence())
        .setParameter("type", type)
        .setParameter("article", change.articleId())
        .setParameter("revision", change.revision())
        .setParameter("body", written(new Message(type, change.changedAt(), ChangeItem.of(change))))
        .setParameter("now", now)
        .setParameter("subscription", subscription)
        .executeUpdate();
  }

  private String written(Message message) {
    try {
      return json.writeValueAsString(message);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a message can be written as JSON", e);
    }
  }
}
