package io.dibao.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dibao.local.rebuild.RebuildCommand;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/**
 * The main job, whole: HTTP in, topic, HTTP out, on the parts that users run, started as users
 * start them.
 */
class LocalRunIT {

  private static final Duration SOON = Duration.ofSeconds(60);

  private final ObjectMapper json = new ObjectMapper();

  @TempDir Path data;

  @Test
  void everyPostIsFoundInTheCatalogAndStaysThereOverARestartAndARebuild() throws Exception {
    Ports ports = Running.freePorts();
    List<JsonNode> receipts = new ArrayList<>();
    try (Running dibao = Running.start(data, ports, "--sample").ready()) {
      for (Path post : posts()) {
        HttpResponse<String> answer = dibao.post(post, "text/markdown");
        assertThat(answer.statusCode()).as(post + ": " + answer.body()).isEqualTo(201);
        receipts.add(json.readTree(answer.body()));
      }
      Map<String, JsonNode> events = events(dibao, receipts.size());
      for (JsonNode receipt : receipts) {
        JsonNode article = article(dibao, receipt);
        JsonNode event = events.get(receipt.path("id").asText());
        assertThat(article).isEqualTo(event);
        assertThat(found(dibao, event.path("title").asText()))
            .contains(receipt.path("id").asText());
      }
    }

    try (Running again = Running.start(data, ports).ready()) {
      for (JsonNode receipt : receipts) {
        assertThat(article(again, receipt).path("revision")).isEqualTo(receipt.path("revision"));
      }
      String before = again.catalog("/v1/articles?limit=100&sort=publishedAt").body();

      int rebuilt =
          new CommandLine(new RebuildCommand())
              .execute("--from", "topic", "--catalog", "http://localhost:" + ports.catalog());

      assertThat(rebuilt).isZero();
      assertThat(again.catalog("/v1/articles?limit=100&sort=publishedAt").body()).isEqualTo(before);
    }
  }

  @Test
  void whatAKilledRunLeftIsStoppedAndTheDataKept() throws Exception {
    Ports ports = Running.freePorts();
    JsonNode receipt;
    try (Running dibao = Running.start(data, ports).ready()) {
      receipt = json.readTree(dibao.post(samples().get(0), "text/markdown").body());
      dibao.kill();
    }

    try (Running again = Running.start(data, ports).ready()) {
      assertThat(again.output())
          .contains("stopped what a killed run had left: ingest, catalog, PostgreSQL");
      assertThat(article(again, receipt).path("revision")).isEqualTo(receipt.path("revision"));
    }
  }

  @Test
  void aTakenPortIsOneSentence() throws Exception {
    Ports ports = Running.freePorts();
    try (ServerSocket taken =
            new ServerSocket(ports.catalog(), 1, InetAddress.getLoopbackAddress());
        Running dibao = Running.start(data, ports)) {
      assertThat(dibao.exitCode()).isEqualTo(2);
      assertThat(dibao.output())
          .isEqualToIgnoringNewLines(
              "Dibao cannot start: port "
                  + taken.getLocalPort()
                  + " is taken; stop what listens there, or choose another with --catalog-port.");
    }
  }

  @Test
  void aFolderInUseIsOneSentence() throws Exception {
    try (DataFolder claimed = DataFolder.claim(data);
        Running dibao = Running.start(claimed.path(), Running.freePorts())) {
      assertThat(dibao.exitCode()).isEqualTo(2);
      assertThat(dibao.output()).contains("is in use by another run").hasLineCount(1);
    }
  }

  private JsonNode article(Running dibao, JsonNode receipt) throws Exception {
    String path = "/v1/articles/" + receipt.path("id").asText();
    await().atMost(SOON).until(() -> dibao.catalog(path).statusCode() == 200);
    return json.readTree(dibao.catalog(path).body());
  }

  private List<String> found(Running dibao, String title) throws Exception {
    String words = URLEncoder.encode("\"" + title + "\"", StandardCharsets.UTF_8);
    JsonNode list = json.readTree(dibao.catalog("/v1/articles?q=" + words).body());
    List<String> ids = new ArrayList<>();
    list.path("items").forEach(item -> ids.add(item.path("id").asText()));
    return ids;
  }

  private Map<String, JsonNode> events(Running dibao, int count) throws IOException {
    Map<String, JsonNode> byId = new java.util.HashMap<>();
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers", dibao.bootstrapServers(),
                "group.id", UUID.randomUUID().toString(),
                "auto.offset.reset", "earliest"),
            new StringDeserializer(),
            new StringDeserializer())) {
      consumer.subscribe(List.of("articles"));
      await()
          .atMost(SOON)
          .until(
              () -> {
                for (var event : consumer.poll(Duration.ofMillis(200))) {
                  byId.put(event.key(), json.readTree(event.value()));
                }
                return byId.size() >= count;
              });
    }
    return byId;
  }

  /** The bundled samples, and the corpus where it is beside the repository. */
  private static List<Path> posts() throws IOException {
    List<Path> posts = new ArrayList<>(samples());
    Path corpus = Path.of("../../../shared/corpus/posts");
    if (Files.isDirectory(corpus)) {
      posts.addAll(markdown(corpus));
    } else {
      System.out.println("The corpus is not beside the repository; only the samples are posted.");
    }
    return posts;
  }

  static List<Path> samples() throws IOException {
    return markdown(Path.of("../samples"));
  }

  private static List<Path> markdown(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }
}
