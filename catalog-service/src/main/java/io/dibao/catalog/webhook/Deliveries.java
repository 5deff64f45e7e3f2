package io.dibao.catalog.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;

/**
 * What is to be sent, and the log of what was, in the database: so that a delivery outlives the
 * service, and several replicas share the work.
 */
@ApplicationScoped
class Deliveries {

  /** Of one subscriber, in one claim, so that none is kept waiting by another's many. */
  private static final int AT_ONCE_OF_ONE = 2;

  private final StatelessSession session;

  Deliveries(StatelessSession session) {
    this.session = session;
  }

  /** One that is to be sent now. */
  record Claimed(
      long number,
      UUID id,
      UUID subscription,
      String url,
      Secret secret,
      String body,
      int attempt) {}

  /**
   * Takes deliveries that are due. Whoever takes one has it until the lease ends; if nothing was
   * recorded of it by then, as after a crash, it is due again.
   *
   * @param busy subscriptions to leave alone
   */
  List<Claimed> claim(int most, Collection<UUID> busy, Duration lease) {
    Instant now = now();
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                session
                    .createNativeQuery(
                        """
                        update delivery d
                        set attempts = d.attempts + 1, next_attempt_at = :until
                        from (
                          select due.number, s.url, s.secret from subscription s
                          cross join lateral (
                            select number from delivery
                            where subscription_id = s.id and state = 'pending'
                              and next_attempt_at <= :now
                            order by next_attempt_at limit :ofOne for update skip locked) due
                          where s.id <> all(:busy)
                          limit :most) claimed
                        where d.number = claimed.number
                        returning d.number, d.id, d.subscription_id, claimed.url, claimed.secret,
                          d.body, d.attempts""",
                        Object[].class)
                    .setParameter("until", now.plus(lease))
                    .setParameter("now", now)
                    .setParameter("ofOne", AT_ONCE_OF_ONE)
                    .setParameter("busy", busy.toArray(UUID[]::new))
                    .setParameter("most", most)
                    .list()
                    .stream()
                    .map(Deliveries::claimed)
                    .toList());
  }

  private static Claimed claimed(Object[] row) {
    return new Claimed(
        (Long) row[0],
        (UUID) row[1],
        (UUID) row[2],
        (String) row[3],
        Secret.of((byte[]) row[4]),
        (String) row[5],
        (Integer) row[6]);
  }

  /** The subscriber has it. */
  void delivered(Claimed delivery, int status) {
    end(delivery, "delivered", Optional.of(status), Optional.empty());
  }

  /** It is given up. */
  void dead(Claimed delivery, Optional<Integer> status, String failure) {
    end(delivery, "dead", status, Optional.of(failure));
  }

  private void end(
      Claimed delivery, String state, Optional<Integer> status, Optional<String> failure) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                session
                    .createMutationQuery(
                        """
                        update DeliveryRow set state = :state, endedAt = :now, lastStatus = :status,
                          lastFailure = :failure where number = :number""")
                    .setParameter("state", state)
                    .setParameter("now", now())
                    .setParameter("status", status.orElse(null), Integer.class)
                    .setParameter("failure", failure.orElse(null), String.class)
                    .setParameter("number", delivery.number())
                    .executeUpdate());
  }

  /** It is to be tried again. */
  void failed(Claimed delivery, Duration pause, Optional<Integer> status, String failure) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                session
                    .createMutationQuery(
                        """
                        update DeliveryRow set nextAttemptAt = :next, lastStatus = :status,
                          lastFailure = :failure where number = :number""")
                    .setParameter("next", now().plus(pause))
                    .setParameter("status", status.orElse(null), Integer.class)
                    .setParameter("failure", failure)
                    .setParameter("number", delivery.number())
                    .executeUpdate());
  }

  /**
   * A page of a subscription's log, the newest first.
   *
   * @param before the number of the last of the page before
   */
  List<DeliveryRow> log(
      UUID subscription, Optional<String> state, Optional<UUID> before, int most) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                session
                    .createSelectionQuery(
                        """
                        from DeliveryRow where subscriptionId = :subscription
                          and (:state is null or state = :state)
                          and (:before is null or number < (
                            select b.number from DeliveryRow b where b.id = :before))
                        order by number desc""",
                        DeliveryRow.class)
                    .setParameter("subscription", subscription)
                    .setParameter("state", state.orElse(null), String.class)
                    .setParameter("before", before.orElse(null), UUID.class)
                    .setMaxResults(most)
                    .list());
  }

  /** Sends it once more from the first attempt on; false if the subscription has none such. */
  boolean again(UUID subscription, UUID id) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                session
                        .createMutationQuery(
                            """
                            update DeliveryRow set state = 'pending', attempts = 0, endedAt = null,
                              nextAttemptAt = :now where subscriptionId = :subscription and id = :id""")
                        .setParameter("now", now())
                        .setParameter("subscription", subscription)
                        .setParameter("id", id)
                        .executeUpdate()
                    > 0);
  }

  /** Drops entries that ended before an instant. */
  int drop(Instant endedBefore) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                session
                    .createMutationQuery(
                        "delete from DeliveryRow where state <> 'pending' and endedAt < :limit")
                    .setParameter("limit", endedBefore)
                    .executeUpdate());
  }

  private static Instant now() {
    return Instant.now(Clock.systemUTC());
  }
}
