package io.dibao.catalog.consume;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Whether the consumer is held up, by what and since when: not ready while it is. It is not a
 * matter of liveness, since a restart would not bring the database back.
 */
@Default
@Readiness
@ApplicationScoped
class Stall implements HealthCheck {
  private static final Logger LOG = Logger.getLogger(Stall.class);

  private record HoldUp(Instant since, String reason) {}

  private final AtomicReference<HoldUp> holdUp = new AtomicReference<>();

  /** An attempt at a batch has failed and will be repeated. */
  void begin(Throwable cause) {
    Instant now = Instant.now(Clock.systemUTC());
    HoldUp before =
        holdUp.getAndUpdate(
            present ->
                new HoldUp(
                    present == null ? now : present.since(), cause.getClass().getSimpleName()));
    if (before == null) {
      LOG.warnf(cause, "Consuming is held up; the batch is repeated until it succeeds");
    } else {
      LOG.debugf(cause, "Consuming is still held up");
    }
  }

  /** A batch has succeeded. */
  void end() {
    HoldUp before = holdUp.getAndSet(null);
    if (before != null) {
      LOG.infof("Consuming goes on; it was held up since %s", before.since());
    }
  }

  @Override
  public HealthCheckResponse call() {
    HoldUp present = holdUp.get();
    HealthCheckResponseBuilder response = HealthCheckResponse.named("articles are consumed");
    if (present == null) {
      return response.up().build();
    }
    return response
        .down()
        .withData("since", present.since().toString())
        .withData("reason", present.reason())
        .build();
  }
}
