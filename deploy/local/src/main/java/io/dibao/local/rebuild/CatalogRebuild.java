package io.dibao.local.rebuild;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The rebuild of a catalog service, over HTTP. */
final class CatalogRebuild {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int ACCEPTED = 202;
  private static final int CONFLICT = 409;

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final ObjectMapper json = new ObjectMapper();
  private final URI resource;

  /**
   * @param catalog the service's address, which ends with a slash
   */
  CatalogRebuild(URI catalog) {
    this.resource = catalog.resolve("v1/rebuild");
  }

  /**
   * Starts it.
   *
   * @return false if one runs already
   * @throws IOException if the service does not answer, or not as a catalog would
   */
  boolean start(String from) throws IOException, InterruptedException {
    URI address = URI.create(resource + "?from=" + from);
    HttpResponse<String> answer =
        send(HttpRequest.newBuilder(address).POST(BodyPublishers.noBody()));
    if (answer.statusCode() != ACCEPTED && answer.statusCode() != CONFLICT) {
      throw new IOException("POST " + address + " was answered with " + answer.statusCode());
    }
    return answer.statusCode() == ACCEPTED;
  }

  /**
   * How it stands.
   *
   * @throws IOException if the service does not answer, or not as a catalog would
   */
  JsonNode status() throws IOException, InterruptedException {
    HttpResponse<String> answer = send(HttpRequest.newBuilder(resource));
    JsonNode status = answer.statusCode() == 200 ? json.readTree(answer.body()) : null;
    if (status == null || !status.path("state").isTextual()) {
      throw new IOException("GET " + resource + " was answered with " + answer.statusCode());
    }
    return status;
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
  }
}
