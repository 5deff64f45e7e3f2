package io.dibao.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KafkaBackendTest {

  private final KafkaBackend kafka = new KafkaBackend();
  private Map<String, String> settings;

  @BeforeEach
  void start() {
    settings = kafka.start();
  }

  @AfterEach
  void stop() {
    kafka.stop();
  }

  @Test
  void theSettingNamesABrokerWithDibaosTopics() throws Exception {
    assertThat(topics()).contains("articles", "articles.dead-letter");
  }

  @Test
  void anInterruptedBrokerDoesNotAnswerAndAResumedOneHasWhatItHad() throws Exception {
    kafka.interrupt();
    kafka.interrupt();
    assertThatThrownBy(this::topics).isInstanceOf(ExecutionException.class);

    kafka.resume();
    kafka.resume();
    assertThat(topics()).contains("articles", "articles.dead-letter");
  }

  private Set<String> topics() throws Exception {
    try (Admin admin =
        Admin.create(
            Map.of(
                "bootstrap.servers", settings.get("kafka.bootstrap.servers"),
                "default.api.timeout.ms", 3000,
                "request.timeout.ms", 3000))) {
      return admin.listTopics().names().get();
    }
  }
}
