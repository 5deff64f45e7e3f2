package io.dibao.catalog.out;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.dibao.testing.KafkaBackend;
import io.dibao.testing.PostgresBackend;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresBackend.class)
@QuarkusTestResource(KafkaBackend.class)
class ExportsTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** More than all socket buffers between the two ends hold. */
  private static final long MORE_THAN_FITS = 200_000;

  @Inject Exports exports;
  @Inject ExportingResource numbers;
  @Inject ExportSettings settings;

  @Test
  void rowsAreReadABatchAtATimeAndWrittenBeforeTheNext() throws IOException {
    List<String> happened = new ArrayList<>();
    Keyset<Integer> rows =
        (last, most) -> {
          int from = last.orElse(0);
          happened.add("read");
          return IntStream.range(from, Math.min(from + most, 120)).mapToObj(i -> i + 1).toList();
        };

    exports.stream(rows, Long.MAX_VALUE, List::of, new JsonLines(new JsonMapper()))
        .write(new Recording(happened));

    assertThat(settings.batch()).isEqualTo(50);
    assertThat(happened).startsWith("read", "flush", "read", "flush", "read", "flush");
    assertThat(happened).filteredOn("read"::equals).hasSize(3);
  }

  @Test
  void noMoreIsReadThanTheClientTakes() throws Exception {
    long before = numbers.read();
    AtomicLong seen = new AtomicLong();
    try (Socket client = new Socket("localhost", RestAssured.port)) {
      request(client);
      client.getInputStream().readNBytes(1000);

      await()
          .atMost(PATIENCE)
          .pollInterval(Duration.ofSeconds(1))
          .until(() -> seen.getAndSet(numbers.read()) == numbers.read());
      assertThat(numbers.read() - before).isPositive().isLessThan(MORE_THAN_FITS);
    }
  }

  @Test
  void oneMoreThanAllowedIsToldToComeAgain() throws Exception {
    List<Socket> clients = new ArrayList<>();
    try {
      for (int i = 0; i < settings.atOnce(); i++) {
        Socket client = new Socket("localhost", RestAssured.port);
        clients.add(client);
        request(client);
        client.getInputStream().readNBytes(1000);
      }
      given()
          .get("/exporting")
          .then()
          .statusCode(503)
          .contentType("application/problem+json")
          .header("Retry-After", "10");
    } finally {
      for (Socket client : clients) {
        client.close();
      }
    }
    // The places of those who have gone are free again.
    await().atMost(PATIENCE).until(() -> statusOfExport() == 200);
  }

  @Test
  void aListThatBreaksOffCannotBeTakenForTheWhole() {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create("http://localhost:" + RestAssured.port + "/exporting?failAt=5000"))
            .build();
    assertThatThrownBy(
            () -> HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()))
        .isInstanceOf(IOException.class);
  }

  private static int statusOfExport() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/exporting"))
            .build();
    HttpResponse<InputStream> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
    answer.body().close();
    return answer.statusCode();
  }

  private static void request(Socket client) throws IOException {
    client
        .getOutputStream()
        .write(
            "GET /exporting HTTP/1.1\r\nHost: localhost\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII));
  }

  /** Notes when rows are handed on. */
  private static final class Recording extends OutputStream {
    private final List<String> happened;

    Recording(List<String> happened) {
      this.happened = happened;
    }

    @Override
    public void write(int b) {
      // Only the flushes matter.
    }

    @Override
    public void flush() {
      happened.add("flush");
    }
  }
}
