package io.dibao.ingest.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dibao.ingest.decode.BadArticle;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.ce.OutgoingCloudEventMetadata;
import io.smallrye.reactive.messaging.kafka.Record;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/**
 * Sends events to the topic {@code articles} as CloudEvents 1.0 in Kafka's binary mode, keyed by
 * article id. Each Uni completes when all in-sync replicas have acknowledged the record, or fails
 * with {@link BrokerAway}; nothing is promised in between.
 */
@ApplicationScoped
public class ArticlePublisher {

  static final String PUBLISHED = "io.dibao.article.published.v1";
  static final String RETRACTED = "io.dibao.article.retracted.v1";

  private final MutinyEmitter<Record<String, byte[]>> emitter;
  private final ObjectMapper json;
  private final PublishSettings settings;
  private final Clock clock;

  public ArticlePublisher(
      @Channel("articles") @OnOverflow(value = OnOverflow.Strategy.BUFFER, bufferSize = 8192)
          MutinyEmitter<Record<String, byte[]>> emitter,
      ObjectMapper json,
      PublishSettings settings,
      Clock clock) {
    this.emitter = emitter;
    this.json = json;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Publishes an article.
   *
   * @return completes with the acknowledgement; fails with {@link BrokerAway}, or with {@link
   *     BadArticle} if the event is larger than the brokers take
   */
  public Uni<Void> publish(ArticleEvent event) {
    return send(
        event.id(),
        bytes(event),
        event.id() + "/" + event.revision(),
        PUBLISHED,
        settings.contract().resolve("article-published.schema.json"),
        event.ingestedAt());
  }

  /** Takes an article back, known or not: a retraction event, then a tombstone. */
  public Uni<Retraction> retract(UUID id) {
    Retraction retraction = new Retraction(id, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    return send(
            id,
            bytes(retraction),
            id + "/" + retraction.retractedAt(),
            RETRACTED,
            settings.contract().resolve("article-retracted.schema.json"),
            retraction.retractedAt())
        .chain(() -> acknowledged(Message.of(Record.of(id.toString(), null))))
        .replaceWith(retraction);
  }

  private Uni<Void> send(
      UUID id, byte[] value, String eventId, String type, URI schema, Instant time) {
    OutgoingCloudEventMetadata<Object> cloudEvent =
        OutgoingCloudEventMetadata.builder()
            .withId(eventId)
            .withType(type)
            .withSource(settings.source())
            .withSubject(id.toString())
            .withTimestamp(time.atZone(ZoneOffset.UTC))
            .withDataContentType("application/json")
            .withDataSchema(schema)
            .build();
    return acknowledged(Message.of(Record.of(id.toString(), value)).addMetadata(cloudEvent));
  }

  private Uni<Void> acknowledged(Message<Record<String, byte[]>> message) {
    return Uni.createFrom()
        .deferred(() -> emitter.sendMessage(message))
        .ifNoItem()
        .after(settings.timeout())
        .fail()
        .onFailure()
        .transform(this::fault);
  }

  private RuntimeException fault(Throwable failure) {
    if (failure instanceof RecordTooLargeException) {
      return new BadArticle(
          BadArticle.Kind.TOO_LARGE, "body", "The parsed article is larger than an event may be.");
    }
    String reason =
        failure instanceof TimeoutException
            ? "no acknowledgement within " + settings.timeout().toMillis() + " ms"
            : failure.toString();
    return new BrokerAway(reason, settings.retryAfter(), failure);
  }

  private byte[] bytes(Object event) {
    try {
      return json.writeValueAsBytes(event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an event can be written as JSON", e);
    }
  }
}
