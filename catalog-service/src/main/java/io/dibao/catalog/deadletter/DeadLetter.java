package io.dibao.catalog.deadletter;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** A record to be set aside as it came, with the reason added to its headers. */
public record DeadLetter(ConsumerRecord<byte[], byte[]> origin, Headers headers) {
  private static final int LONGEST_REASON = 1_000;

  /** SmallRye adds it to each record that it receives. */
  private static final String GENERATION = "__smallrye_generationId";

  public static DeadLetter of(
      ConsumerRecord<byte[], byte[]> origin, String reason, Throwable cause) {
    RecordHeaders headers = originals(origin.headers());
    add(headers, DeadLetterHeader.REASON, shortened(Objects.toString(reason)));
    add(headers, DeadLetterHeader.CAUSE_CLASS, root(cause).getClass().getName());
    add(headers, DeadLetterHeader.TOPIC, origin.topic());
    add(headers, DeadLetterHeader.PARTITION, Integer.toString(origin.partition()));
    add(headers, DeadLetterHeader.OFFSET, Long.toString(origin.offset()));
    add(headers, DeadLetterHeader.AT, Instant.now(Clock.systemUTC()).toString());
    return new DeadLetter(origin, headers);
  }

  /** The headers that the record had when it was first written. */
  static RecordHeaders originals(Headers headers) {
    RecordHeaders originals = new RecordHeaders();
    for (Header header : headers) {
      if (!header.key().startsWith(DeadLetterHeader.PREFIX) && !header.key().equals(GENERATION)) {
        originals.add(header);
      }
    }
    return originals;
  }

  private static void add(Headers headers, String key, String value) {
    headers.add(key, value.getBytes(StandardCharsets.UTF_8));
  }

  private static String shortened(String reason) {
    return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
  }

  private static Throwable root(Throwable cause) {
    Throwable root = cause;
    for (int depth = 0; root.getCause() != null && depth < 50; depth++) {
      root = root.getCause();
    }
    return root;
  }
}
