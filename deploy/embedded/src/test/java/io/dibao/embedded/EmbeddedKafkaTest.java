package io.dibao.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaTest {

  @TempDir Path folder;

  private int port;
  private int controllerPort;

  @BeforeEach
  void choosePorts() throws IOException {
    port = Ports.free();
    controllerPort = Ports.free();
  }

  @Test
  void whatWasAcknowledgedIsThereAfterARestartOnTheSamePort() throws Exception {
    try (EmbeddedKafka kafka = start()) {
      ArticleTopics.create(kafka.bootstrapServers(), 2);
      KafkaProgram.send(kafka, "a", "邸报");
    }

    try (EmbeddedKafka kafka = start()) {
      assertThat(values(kafka, 1)).containsExactly("邸报");
    }
  }

  @Test
  void whatWasAcknowledgedIsThereAfterTheProcessWasKilled() throws Exception {
    try (OtherProcess process =
        OtherProcess.run(KafkaProgram.class, folder, port, controllerPort)) {
      process.kill();
    }

    try (EmbeddedKafka kafka = start()) {
      KafkaProgram.send(kafka, "a", "邸报，又一期");
      assertThat(values(kafka, 2)).containsExactly("邸报", "邸报，又一期");
    }
  }

  @Test
  void theTopicsKeepTheLastWordOnEachArticleAndAllDeadLetters() throws Exception {
    try (EmbeddedKafka kafka = start()) {
      ArticleTopics.create(kafka.bootstrapServers(), 3);
      ArticleTopics.create(kafka.bootstrapServers(), 5);

      try (Admin admin = admin(kafka)) {
        assertThat(partitions(admin, "articles")).isEqualTo(3);
        Config articles = settings(admin, "articles");
        assertThat(articles.get("cleanup.policy").value()).isEqualTo("compact");
        assertThat(articles.get("max.message.bytes").value()).isEqualTo("16777216");
        Config deadLetters = settings(admin, "articles.dead-letter");
        assertThat(deadLetters.get("cleanup.policy").value()).isEqualTo("delete");
        assertThat(deadLetters.get("retention.ms").value()).isEqualTo("-1");
      }
    }
  }

  @Test
  void anArticleOfFifteenMebibytesIsTaken() throws Exception {
    String long15 = "x".repeat(15 << 20);
    try (EmbeddedKafka kafka = start()) {
      ArticleTopics.create(kafka.bootstrapServers(), 1);
      KafkaProgram.send(kafka, "a", long15);

      assertThat(values(kafka, 1)).containsExactly(long15);
    }
  }

  @Test
  void aTakenPortIsNamedAndNothingKeepsRunning() throws Exception {
    try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getByName("localhost"))) {
      assertThatThrownBy(this::start)
          .isInstanceOf(IOException.class)
          .hasMessageContaining(String.valueOf(taken.getLocalPort()));
    }

    try (EmbeddedKafka kafka = start()) {
      assertThat(kafka.bootstrapServers()).isEqualTo("localhost:" + port);
    }
  }

  private EmbeddedKafka start() throws IOException {
    return EmbeddedKafka.start(folder, port, controllerPort);
  }

  private static Admin admin(EmbeddedKafka kafka) {
    return Admin.create(Map.of("bootstrap.servers", (Object) kafka.bootstrapServers()));
  }

  private static int partitions(Admin admin, String topic) throws Exception {
    return admin
        .describeTopics(List.of(topic))
        .allTopicNames()
        .get()
        .get(topic)
        .partitions()
        .size();
  }

  private static Config settings(Admin admin, String topic) throws Exception {
    ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
    return admin.describeConfigs(List.of(resource)).all().get().get(resource);
  }

  private static List<String> values(EmbeddedKafka kafka, int count) {
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers",
                kafka.bootstrapServers(),
                "group.id",
                "test",
                "auto.offset.reset",
                "earliest"),
            new StringDeserializer(),
            new StringDeserializer())) {
      consumer.subscribe(List.of("articles"));
      List<String> values = new ArrayList<>();
      await()
          .atMost(Duration.ofSeconds(30))
          .until(
              () -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(record.value()));
                return values.size() >= count;
              });
      return values;
    }
  }
}
