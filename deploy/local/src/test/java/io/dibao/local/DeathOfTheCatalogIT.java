package io.dibao.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What those who follow the catalog see of its sudden end. */
class DeathOfTheCatalogIT {

  private static final Duration SOON = Duration.ofSeconds(90);

  private static final Map<String, String> WEBHOOKS =
      Map.of(
          "DIBAO_CATALOG_WEBHOOKS_ENABLED", "true",
          "DIBAO_CATALOG_WEBHOOKS_SCHEMES", "http",
          "DIBAO_CATALOG_WEBHOOKS_ALLOWED_NETWORKS", "127.0.0.0/8",
          "DIBAO_CATALOG_WEBHOOKS_TIMEOUT", "5s");

  private final ObjectMapper json = new ObjectMapper();

  @TempDir Path data;

  @Test
  void aCatalogThatDiesEndsTheRunAndNobodyMissesOrHearsTwice() throws Exception {
    Ports ports = Running.freePorts();
    List<String> posted = new ArrayList<>();
    try (Hook hook = new Hook()) {
      Follower follower;
      try (Running dibao = Running.start(WEBHOOKS, data, ports).ready()) {
        subscribe(dibao, hook);
        follower = Follower.fromStart(ports);
        posted.add(post(dibao, 0));
        await().atMost(SOON).until(() -> !follower.told().isEmpty() && !hook.got().isEmpty());
        posted.add(post(dibao, 1));

        dibao.child("catalog-service").destroyForcibly();

        assertThat(dibao.exitCode()).isEqualTo(1);
        assertThat(dibao.output()).contains("The catalog service died.");
        await().atMost(SOON).until(follower::isCut);
      }
      Hook.Got underWay = hook.got().get(0);
      int before = hook.got().size();
      hook.answerFromNowOn();

      try (Running again = Running.start(WEBHOOKS, data, ports).ready()) {
        posted.add(post(again, 2));
        Follower resumed = follower.again(ports);

        await().atMost(SOON).until(() -> told(follower, resumed).containsAll(posted));
        assertThat(told(follower, resumed)).containsExactlyInAnyOrderElementsOf(posted);
        await()
            .atMost(SOON)
            .untilAsserted(
                () ->
                    assertThat(hook.got().subList(before, hook.got().size()))
                        .as("sent after the restart")
                        .contains(underWay)
                        .extracting(Hook.Got::article)
                        .containsAll(posted));
        for (String id : posted) {
          assertThat(again.catalog("/v1/articles/" + id).statusCode()).isEqualTo(200);
        }
      }
    }
  }

  private void subscribe(Running dibao, Hook hook) throws Exception {
    String subscription =
        json.writeValueAsString(
            Map.of("name", "全部", "query", "publishedFrom=1990-01-01", "url", hook.url()));
    assertThat(dibao.tellCatalog("/v1/subscriptions", subscription).statusCode()).isEqualTo(201);
  }

  private String post(Running dibao, int sample) throws Exception {
    var answer = dibao.post(LocalRunIT.samples().get(sample), "text/markdown");
    return json.readTree(answer.body()).path("id").asText();
  }

  private static List<String> told(Follower... followers) {
    return Stream.of(followers)
        .flatMap(follower -> follower.told().stream())
        .map(told -> told.path("id").asText())
        .toList();
  }
}
