package io.dibao.catalog.deadletter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * A dead letter as the API shows it.
 *
 * @param partition where it lies on the topic of the dead letters
 * @param topic where the record was read, also {@code originPartition} and {@code originOffset}
 * @param key as UTF-8; absent if the record has none
 * @param headers those that the record had; of those with the same name, the last
 * @param value as UTF-8, if it is that
 * @param valueBase64 the value's bytes, if they are not UTF-8
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record DeadLetterView(
    int partition,
    long offset,
    Optional<Instant> at,
    Optional<String> reason,
    Optional<String> causeClass,
    Optional<String> topic,
    Optional<Integer> originPartition,
    Optional<Long> originOffset,
    Optional<String> key,
    Map<String, String> headers,
    Optional<String> value,
    Optional<String> valueBase64) {

  /** Shows all of it. */
  static DeadLetterView whole(ConsumerRecord<byte[], byte[]> letter) {
    return view(letter, letter.value());
  }

  /** Shows it without its value, which may be long. */
  static DeadLetterView summary(ConsumerRecord<byte[], byte[]> letter) {
    return view(letter, null);
  }

  private static DeadLetterView view(ConsumerRecord<byte[], byte[]> letter, byte[] value) {
    Optional<String> text = utf8(value);
    return new DeadLetterView(
        letter.partition(),
        letter.offset(),
        header(letter, DeadLetterHeader.AT).flatMap(DeadLetterView::instant),
        header(letter, DeadLetterHeader.REASON),
        header(letter, DeadLetterHeader.CAUSE_CLASS),
        header(letter, DeadLetterHeader.TOPIC),
        header(letter, DeadLetterHeader.PARTITION)
            .flatMap(DeadLetterView::number)
            .map(Long::intValue),
        header(letter, DeadLetterHeader.OFFSET).flatMap(DeadLetterView::number),
        Optional.ofNullable(letter.key()).map(key -> new String(key, StandardCharsets.UTF_8)),
        headers(letter),
        text,
        text.isPresent()
            ? Optional.empty()
            : Optional.ofNullable(value).map(Base64.getEncoder()::encodeToString));
  }

  private static Optional<String> header(ConsumerRecord<?, ?> letter, String name) {
    Header header = letter.headers().lastHeader(name);
    return header == null || header.value() == null
        ? Optional.empty()
        : Optional.of(new String(header.value(), StandardCharsets.UTF_8));
  }

  /** Anyone can write to the topic, and anything into a header. */
  private static Optional<Long> number(String header) {
    try {
      return Optional.of(Long.valueOf(header));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> instant(String header) {
    try {
      return Optional.of(Instant.parse(header));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Map<String, String> headers(ConsumerRecord<?, ?> letter) {
    Map<String, String> headers = new TreeMap<>();
    for (Header header : DeadLetter.originals(letter.headers())) {
      if (header.value() != null) {
        headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
      }
    }
    return headers;
  }

  private static Optional<String> utf8(byte[] value) {
    if (value == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(value)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
