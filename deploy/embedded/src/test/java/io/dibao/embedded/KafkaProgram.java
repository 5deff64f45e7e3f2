package io.dibao.embedded;

import java.nio.file.Path;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Starts a broker, has it acknowledge one record, and stays until it is killed. */
final class KafkaProgram {

  private KafkaProgram() {}

  public static void main(String[] arguments) throws Exception {
    EmbeddedKafka kafka =
        EmbeddedKafka.start(
            Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
    ArticleTopics.create(kafka.bootstrapServers(), ArticleTopics.PARTITIONS);
    send(kafka, "a", "邸报");
    System.out.println(OtherProcess.DONE);
    Thread.currentThread().join();
  }

  static void send(EmbeddedKafka kafka, String key, String value) throws Exception {
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(
            Map.of(
                "bootstrap.servers",
                kafka.bootstrapServers(),
                "acks",
                "all",
                "max.request.size",
                ArticleTopics.MAX_RECORD_BYTES),
            new StringSerializer(),
            new StringSerializer())) {
      producer.send(new ProducerRecord<>("articles", key, value)).get();
    }
  }
}
