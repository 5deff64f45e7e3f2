package io.dibao.catalog.deadletter;

import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.Record;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/** Writes dead letters, and writes them back. */
@ApplicationScoped
public class DeadLetterWriter {
  private static final Logger LOG = Logger.getLogger(DeadLetterWriter.class);

  private final MutinyEmitter<Record<byte[], byte[]>> deadLetters;
  private final MutinyEmitter<Record<byte[], byte[]>> replayed;

  DeadLetterWriter(
      @Channel("dead-letters") MutinyEmitter<Record<byte[], byte[]>> deadLetters,
      @Channel("replayed") MutinyEmitter<Record<byte[], byte[]>> replayed) {
    this.deadLetters = deadLetters;
    this.replayed = replayed;
  }

  /**
   * Returns when the brokers have acknowledged all of them.
   *
   * @throws RuntimeException if they have not; some may have been written all the same
   */
  public void write(List<DeadLetter> letters) {
    for (DeadLetter letter : letters) {
      send(deadLetters, letter.origin(), letter.headers());
    }
    if (!letters.isEmpty()) {
      LOG.warnf("Set %d record(s) aside as dead letters", letters.size());
    }
  }

  /** Writes the record to the topic that it came from, as it was. */
  void replay(ConsumerRecord<byte[], byte[]> letter) {
    send(replayed, letter, DeadLetter.originals(letter.headers()));
  }

  private static void send(
      MutinyEmitter<Record<byte[], byte[]>> topic,
      ConsumerRecord<byte[], byte[]> record,
      Headers headers) {
    topic.sendMessageAndAwait(
        Message.of(Record.of(record.key(), record.value()))
            .addMetadata(
                OutgoingKafkaRecordMetadata.<byte[]>builder().withHeaders(headers).build()));
  }
}
