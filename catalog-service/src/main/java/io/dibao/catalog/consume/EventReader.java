package io.dibao.catalog.consume;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.dibao.catalog.event.ArticleEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * Reads records of the topic {@code articles}: CloudEvents in Kafka's binary mode, the type in the
 * header {@code ce_type}, the key the article's id.
 */
@ApplicationScoped
class EventReader {
  private static final String TYPE = "ce_type";
  private static final String PUBLISHED = "io.dibao.article.published.v1";
  private static final String RETRACTED = "io.dibao.article.retracted.v1";

  private final ObjectReader json;

  EventReader(ObjectMapper json) {
    this.json =
        json.reader()
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .with(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .without(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Retraction(UUID id) {}

  /** Never fails: what cannot be read is {@link Reading.Unreadable}. */
  Reading read(ConsumerRecord<byte[], byte[]> origin) {
    try {
      return word(origin);
    } catch (UnreadableEvent e) {
      return new Reading.Unreadable(origin, e);
    }
  }

  private Reading.Word word(ConsumerRecord<byte[], byte[]> origin) throws UnreadableEvent {
    UUID key = id(origin.key());
    if (origin.value() == null) {
      return new Reading.Retracted(origin, key);
    }
    String type = type(origin);
    String value = text("value", origin.value());
    switch (type) {
      case PUBLISHED -> {
        ArticleEvent article = parse(value, ArticleEvent.class);
        requireKey(key, article.id());
        return new Reading.Published(origin, article, value);
      }
      case RETRACTED -> {
        requireKey(key, parse(value, Retraction.class).id());
        return new Reading.Retracted(origin, key);
      }
      default -> throw new UnreadableEvent("no known event type: " + type);
    }
  }

  private static UUID id(byte[] key) throws UnreadableEvent {
    if (key == null) {
      throw new UnreadableEvent("the record has no key");
    }
    String id = text("key", key);
    return uuid(id).orElseThrow(() -> new UnreadableEvent("the key is no article id"));
  }

  /** {@link UUID#fromString} also takes 1-1-1-1-1, which is not how an id is written. */
  private static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text)).filter(id -> id.toString().equals(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String type(ConsumerRecord<byte[], byte[]> origin) throws UnreadableEvent {
    Header header = origin.headers().lastHeader(TYPE);
    if (header == null || header.value() == null) {
      throw new UnreadableEvent("the record has no header " + TYPE);
    }
    return text("header " + TYPE, header.value());
  }

  private static String text(String part, byte[] bytes) throws UnreadableEvent {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new UnreadableEvent("the " + part + " is not UTF-8", e);
    }
  }

  private <T> T parse(String value, Class<T> type) throws UnreadableEvent {
    try {
      T parsed = json.forType(type).readValue(value);
      if (parsed == null) {
        throw new UnreadableEvent("the value is a JSON null");
      }
      return parsed;
    } catch (JsonMappingException e) {
      throw new UnreadableEvent("the value breaks the contract: " + detail(e), e);
    } catch (JsonProcessingException e) {
      throw new UnreadableEvent("the value is not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static String detail(JsonMappingException e) {
    Throwable rule = e.getCause() == null ? e : e.getCause();
    String message =
        rule instanceof JsonProcessingException json
            ? json.getOriginalMessage()
            : rule.getMessage();
    String known = message == null ? "a value is missing" : message;
    return e.getPath().isEmpty() ? known : path(e) + ": " + known;
  }

  /** As in {@code sections[0].range}. */
  private static String path(JsonMappingException e) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : e.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.toString();
  }

  private static void requireKey(UUID key, UUID id) throws UnreadableEvent {
    if (!key.equals(id)) {
      throw new UnreadableEvent("the key is " + key + " but the event's id is " + id);
    }
  }
}
