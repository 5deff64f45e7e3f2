package io.dibao.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** Follows the catalog's changes as a browser does, until its connection is cut. */
final class Follower {

  private static final String LAST_SEEN = "Last-Event-ID";

  private final ObjectMapper json = new ObjectMapper();
  private final List<JsonNode> told = new CopyOnWriteArrayList<>();
  private final CompletableFuture<Void> end;

  private volatile String lastId;

  private Follower(InputStream body, String lastId) {
    this.lastId = lastId;
    this.end = CompletableFuture.runAsync(() -> read(body));
  }

  /** From the start of all that is known. */
  static Follower fromStart(Ports ports) throws IOException, InterruptedException {
    return open(ports, "?after=start", HttpRequest.newBuilder(), "");
  }

  /** Goes on where this one was cut off. */
  Follower again(Ports ports) throws IOException, InterruptedException {
    return open(ports, "", HttpRequest.newBuilder().header(LAST_SEEN, lastId), lastId);
  }

  private static Follower open(
      Ports ports, String query, HttpRequest.Builder request, String lastId)
      throws IOException, InterruptedException {
    URI changes = URI.create("http://localhost:" + ports.catalog() + "/v1/changes" + query);
    HttpResponse<InputStream> answer =
        HttpClient.newHttpClient()
            .send(request.uri(changes).build(), HttpResponse.BodyHandlers.ofInputStream());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException("the catalog answered " + answer.statusCode());
    }
    return new Follower(answer.body(), lastId);
  }

  /** What was told until now. */
  List<JsonNode> told() {
    return told;
  }

  /** Whether the connection is gone. */
  boolean isCut() {
    return end.isDone();
  }

  private void read(InputStream body) {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
      String id = lastId;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("id:")) {
          id = line.substring("id:".length()).strip();
        } else if (line.startsWith("data:")) {
          told.add(json.readTree(line.substring("data:".length())));
        } else if (line.isEmpty()) {
          lastId = id;
        }
      }
    } catch (IOException e) {
      // Cut in mid-line.
    }
  }
}
