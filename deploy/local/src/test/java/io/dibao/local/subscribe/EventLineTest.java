package io.dibao.local.subscribe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class EventLineTest {

  private static final String TYPE = "io.dibao.article.published.v1";

  private static ConsumerRecord<byte[], byte[]> event(String key, String type, String value) {
    ConsumerRecord<byte[], byte[]> event =
        new ConsumerRecord<>("articles", 0, 7, utf8(key), utf8(value));
    if (type != null) {
      event.headers().add("ce_type", utf8(type));
    }
    return event;
  }

  private static byte[] utf8(String text) {
    return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
  }

  private static String print(boolean raw, ConsumerRecord<byte[], byte[]> event) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (EventLine line = new EventLine();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.US_ASCII)) {
      line.configure(Map.of("raw", Boolean.toString(raw)));
      line.writeTo(event, out);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void anEventIsOneLineOfKeyTypeAndValue() {
    assertThat(print(false, event("6c0f", TYPE, "{\"title\":\n\"解读\"}")))
        .isEqualTo("6c0f\t" + TYPE + "\t{\"title\": \"解读\"}\n");
  }

  @Test
  void rawIsTheValueAlone() {
    assertThat(print(true, event("6c0f", TYPE, "{\"title\":\"解读\"}")))
        .isEqualTo("{\"title\":\"解读\"}\n");
  }

  @Test
  void aTombstoneIsShownAsSuch() {
    assertThat(print(false, event("6c0f", null, null))).isEqualTo("6c0f\ttombstone\tnull\n");
    assertThat(print(true, event("6c0f", null, null))).isEqualTo("null\n");
  }

  @Test
  void aRecordThatIsNoEventIsShownNevertheless() {
    assertThat(print(false, event(null, null, "hello"))).isEqualTo("null\t(no ce_type)\thello\n");
  }
}
