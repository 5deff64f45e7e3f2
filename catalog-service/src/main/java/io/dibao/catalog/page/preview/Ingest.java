package io.dibao.catalog.page.preview;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The ingest service, over HTTP. */
@ApplicationScoped
class Ingest {

  private static final Duration CONNECT = Duration.ofSeconds(3);

  private final URI address;
  private final Duration timeout;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT).build();

  /**
   * @param address where the ingest service is reached
   * @param timeout how long it may take to parse or publish one article
   */
  Ingest(
      @ConfigProperty(name = "dibao.catalog.ingest-url", defaultValue = "http://localhost:8080")
          URI address,
      @ConfigProperty(name = "dibao.catalog.ingest-timeout", defaultValue = "20s")
          Duration timeout) {
    this.address = address;
    this.timeout = timeout;
  }

  /**
   * What it answers.
   *
   * @param body JSON: what was asked for, or a problem
   */
  record Answer(int status, String body) {

    boolean isGood() {
      return status / 100 == 2;
    }
  }

  /** The service does not answer. */
  static class Away extends Exception {
    private static final long serialVersionUID = 1L;

    Away(Throwable cause) {
      super("the ingest service does not answer", cause);
    }
  }

  /** The event of an article, not published. */
  Answer preview(Draft draft) throws Away {
    return post("/v1/articles/preview", draft);
  }

  /** Publishes an article; answered when the brokers have it. */
  Answer publish(Draft draft) throws Away {
    return post("/v1/articles", draft);
  }

  private Answer post(String path, Draft draft) throws Away {
    String base = address.toString().replaceAll("/+$", "");
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + path))
            .timeout(timeout)
            .header("Content-Type", draft.type())
            .header("Accept", "application/json, application/problem+json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(draft.content()))
            .build();
    try {
      HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.body());
    } catch (IOException e) {
      throw new Away(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Away(e);
    }
  }
}
