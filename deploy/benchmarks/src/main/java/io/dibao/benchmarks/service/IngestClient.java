package io.dibao.benchmarks.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Asks an ingest service for previews and taxonomies. */
public final class IngestClient {

  private static final Duration TIMEOUT = Duration.ofMinutes(2);

  private final URI service;
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final ObjectMapper json = new ObjectMapper();

  /** Asks the service at an address such as {@code http://localhost:8080}. */
  public IngestClient(URI service) {
    this.service = URI.create(service.toString().replaceAll("/+$", "") + "/");
  }

  /**
   * The event of an article with the reasons for all that is in it.
   *
   * @throws Away if the service does not answer, or refuses the article
   */
  public JsonNode preview(byte[] article, String mediaType)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(service.resolve("v1/articles/preview?explain=true"))
            .header("Content-Type", mediaType)
            .POST(HttpRequest.BodyPublishers.ofByteArray(article)));
  }

  /** The codes of each scheme in use with their labels, in the service's order. */
  public Map<String, Map<String, String>> codes() throws IOException, InterruptedException {
    Map<String, Map<String, String>> codes = new LinkedHashMap<>();
    for (JsonNode listed : get("v1/taxonomies")) {
      String scheme = listed.path("scheme").asText();
      Map<String, String> labels = new LinkedHashMap<>();
      get("v1/taxonomies/" + scheme)
          .path("codes")
          .forEach(code -> labels.put(code.path("code").asText(), code.path("label").asText()));
      codes.put(scheme, labels);
    }
    return codes;
  }

  private JsonNode get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(service.resolve(path)).GET());
  }

  private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<byte[]> response;
    try {
      response =
          http.send(request.timeout(TIMEOUT).build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new Away("no ingest service answers at " + service);
    }
    try {
      JsonNode answer = json.readTree(response.body());
      if (response.statusCode() == 200) {
        return answer;
      }
      throw new Away(
          "%s answers %d %s"
              .formatted(service, response.statusCode(), answer.path("detail").asText())
              .strip());
    } catch (JsonProcessingException e) {
      throw new Away(service + " does not answer as an ingest service");
    }
  }
}
