package io.dibao.local.subscribe;

import static org.assertj.core.api.Assertions.assertThat;

import io.dibao.embedded.ArticleTopics;
import io.dibao.embedded.EmbeddedKafka;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code deploy/subscribe} in a process of its own, at the real broker. */
class SubscribeCommandTest {

  private static final String TYPE = "io.dibao.article.published.v1";

  @TempDir static Path folder;
  private static EmbeddedKafka broker;

  /** How the process ended. */
  private record Ended(int exitCode, List<String> out, String err) {}

  @BeforeAll
  static void publishAnArticleAndForgetIt() throws Exception {
    broker = EmbeddedKafka.start(folder.resolve("kafka"), freePort(), freePort());
    ArticleTopics.create(broker.bootstrapServers(), 3);
    ProducerRecord<String, String> published =
        new ProducerRecord<>("articles", "6c0f", "{\"title\":\"二Ο三五年远景目标\"}");
    published.headers().add("ce_type", TYPE.getBytes(StandardCharsets.UTF_8));
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", broker.bootstrapServers()),
            new StringSerializer(),
            new StringSerializer())) {
      producer.send(published).get();
      producer.send(new ProducerRecord<>("articles", "6c0f", null)).get();
    }
  }

  @AfterAll
  static void stopBroker() {
    broker.close();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static Ended subscribe(String... arguments) throws Exception {
    Path out = Files.createTempFile(folder, "out", ".txt");
    Path err = Files.createTempFile(folder, "err", ".txt");
    List<String> command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    SubscribeCommand.class.getName()),
                Stream.of(arguments))
            .toList();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor(90, TimeUnit.SECONDS)).as(Files.readString(err)).isTrue();
    return new Ended(process.exitValue(), Files.readAllLines(out), Files.readString(err));
  }

  @Test
  void eventsArePrintedWithKeyTypeAndValueAndTombstonesAsSuch() throws Exception {
    Ended ended =
        subscribe(
            "--from-beginning", "--bootstrap-server", broker.bootstrapServers(), "--max", "2");

    assertThat(ended.exitCode()).isZero();
    assertThat(ended.out())
        .containsExactly("6c0f\t" + TYPE + "\t{\"title\":\"二Ο三五年远景目标\"}", "6c0f\ttombstone\tnull");
  }

  @Test
  void rawPutsNothingButValuesOnStandardOutput() throws Exception {
    Ended ended =
        subscribe(
            "--raw",
            "--from-beginning",
            "--bootstrap-server",
            broker.bootstrapServers(),
            "--max",
            "2");

    assertThat(ended.out()).containsExactly("{\"title\":\"二Ο三五年远景目标\"}", "null");
  }

  @Test
  void whereNoBrokerAnswersThatIsSaid() throws Exception {
    Ended ended = subscribe("--bootstrap-server", "localhost:" + freePort());

    assertThat(ended.exitCode()).isEqualTo(75);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).contains("no Kafka broker answers at localhost:", "deploy/up");
  }

  @Test
  void aTopicThatIsNotThereIsNotMade() throws Exception {
    Ended ended = subscribe("--bootstrap-server", broker.bootstrapServers(), "--topic", "articels");

    assertThat(ended.exitCode()).isEqualTo(75);
    assertThat(ended.err()).contains("has no topic articels");
  }

  @Test
  void anOptionThatMakesNoSenseIsNamed() throws Exception {
    Ended ended = subscribe("--max", "0");

    assertThat(ended.exitCode()).isEqualTo(2);
    assertThat(ended.err()).contains("--max is a positive number, not 0");
  }
}
