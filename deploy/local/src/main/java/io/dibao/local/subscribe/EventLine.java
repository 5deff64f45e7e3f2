package io.dibao.local.subscribe;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.MessageFormatter;
import org.apache.kafka.common.header.Header;

/**
 * Prints one event a line, in UTF-8: key, event type and JSON value, with a tab between them; or,
 * if {@code raw} is set, the value alone. A record without a value, which makes the broker forget
 * its key, has the type {@code tombstone} and the value {@code null}.
 */
public final class EventLine implements MessageFormatter {

  static final String TOMBSTONE = "tombstone";

  private static final String TYPE_HEADER = "ce_type";

  private boolean raw;

  @Override
  public void configure(Map<String, ?> settings) {
    raw = Boolean.parseBoolean(String.valueOf(settings.get("raw")));
  }

  @Override
  public void writeTo(ConsumerRecord<byte[], byte[]> event, PrintStream to) {
    StringBuilder line = new StringBuilder();
    if (!raw) {
      line.append(text(event.key())).append('\t').append(type(event)).append('\t');
    }
    line.append(text(event.value())).append('\n');
    byte[] bytes = line.toString().getBytes(StandardCharsets.UTF_8);
    to.write(bytes, 0, bytes.length);
  }

  private static String type(ConsumerRecord<byte[], byte[]> event) {
    if (event.value() == null) {
      return TOMBSTONE;
    }
    return Optional.ofNullable(event.headers().lastHeader(TYPE_HEADER))
        .map(Header::value)
        .map(EventLine::text)
        .orElse("(no " + TYPE_HEADER + ")");
  }

  /** In JSON, a line end can only be white space. */
  private static String text(byte[] bytes) {
    return bytes == null
        ? "null"
        : new String(bytes, StandardCharsets.UTF_8).replace('\n', ' ').replace('\r', ' ');
  }
}
