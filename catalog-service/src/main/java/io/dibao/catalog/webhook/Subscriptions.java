package io.dibao.catalog.webhook;

import io.dibao.catalog.store.ChangeLog;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;

/** The subscriptions in the database. */
@ApplicationScoped
class Subscriptions {

  private final StatelessSession session;
  private final ChangeLog log;
  private final WebhookSettings settings;

  Subscriptions(StatelessSession session, ChangeLog log, WebhookSettings settings) {
    this.session = session;
    this.log = log;
    this.settings = settings;
  }

  /** Adds one, or nothing if there are as many as allowed. */
  Optional<SubscriptionRow> add(NewSubscription wanted) {
    SubscriptionRow row = new SubscriptionRow();
    row.id = UUID.randomUUID();
    row.name = wanted.name();
    row.query = wanted.query();
    row.url = wanted.url();
    row.secret = wanted.secret().map(Secret::parse).orElseGet(Secret::random).bytes();
    row.since = log.head().last();
    row.createdAt = Instant.now(Clock.systemUTC()).truncatedTo(ChronoUnit.MICROS);
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              // Others who add wait here, so that the count holds.
              session
                  .createNativeMutationQuery("lock table subscription in share row exclusive mode")
                  .executeUpdate();
              if (count() >= settings.mostSubscriptions()) {
                return Optional.empty();
              }
              session.insert(row);
              return Optional.of(row);
            });
  }

  private long count() {
    return session
        .createSelectionQuery("select count(*) from SubscriptionRow", Long.class)
        .getSingleResult();
  }

  /** All of them, the oldest first. */
  List<SubscriptionRow> all() {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                session
                    .createSelectionQuery(
                        "from SubscriptionRow order by createdAt, id", SubscriptionRow.class)
                    .list());
  }

  Optional<SubscriptionRow> find(UUID id) {
    return QuarkusTransaction.requiringNew()
        .call(() -> Optional.ofNullable(session.get(SubscriptionRow.class, id)));
  }

  /** Removes it with its deliveries; false if there is none. */
  boolean remove(UUID id) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                session
                        .createMutationQuery("delete from SubscriptionRow where id = :id")
                        .setParameter("id", id)
                        .executeUpdate()
                    > 0);
  }
}
