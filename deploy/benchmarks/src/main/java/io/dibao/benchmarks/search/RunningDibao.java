package io.dibao.benchmarks.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Both services over HTTP. */
final class RunningDibao {

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final int OK = 200;

  private final HttpClient http = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();
  private final URI ingest;
  private final URI catalog;

  RunningDibao(URI ingest, URI catalog) {
    this.ingest = ingest;
    this.catalog = catalog;
  }

  /**
   * Posts articles, and returns when all are on the topic.
   *
   * @param from the first number
   * @param to behind the last
   */
  void post(VariedArticles articles, long from, long to) throws IOException, InterruptedException {
    String lines =
        LongStream.range(from, to)
            .mapToObj(articles::article)
            .collect(Collectors.joining("\n", "", "\n"));
    HttpRequest request =
        HttpRequest.newBuilder(ingest.resolve("/v1/articles"))
            .header("Content-Type", "application/x-ndjson")
            .timeout(PATIENCE)
            .POST(BodyPublishers.ofString(lines))
            .build();
    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
    long accepted = answer.body().lines().filter(line -> line.contains("\"status\":201")).count();
    if (accepted != to - from) {
      throw new IOException(accepted + " of " + (to - from) + " articles were accepted");
    }
  }

  /** How many articles the catalog holds. */
  long count() throws IOException, InterruptedException {
    return json.readTree(answer("/v1/articles?limit=1")).path("total").path("value").asLong();
  }

  /** How many things an answer counts, or else lists. */
  long size(String answer) throws IOException {
    JsonNode tree = json.readTree(answer);
    JsonNode total = tree.path("total");
    return total.isObject()
        ? total.path("value").asLong()
        : total.isNumber() ? total.asLong() : tree.path("items").size();
  }

  /**
   * The catalog's answer.
   *
   * @param path as one would type it
   * @throws IOException if it is not 200
   */
  String answer(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        http.send(
            HttpRequest.newBuilder(address(path)).timeout(PATIENCE).GET().build(),
            BodyHandlers.ofString());
    if (answer.statusCode() != OK) {
      throw new IOException(
          path + " was answered with " + answer.statusCode() + ": " + answer.body());
    }
    return answer.body();
  }

  private URI address(String path) throws IOException {
    int query = path.indexOf('?');
    try {
      URI typed =
          new URI(
              null,
              null,
              query < 0 ? path : path.substring(0, query),
              query < 0 ? null : path.substring(query + 1),
              null);
      return catalog.resolve(typed.toASCIIString());
    } catch (URISyntaxException e) {
      throw new IOException("no address: " + path, e);
    }
  }
}
