package io.dibao.local.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** Speaks the ingest service's protocol: {@code POST /v1/articles}, one request at a time. */
final class IngestClient {

  /**
   * How a request as a whole was answered.
   *
   * @param whole the answer for the whole request; absent where each item had its own
   * @param retryAfter when the service wants to be asked again
   * @param understood whether the answer is one that an ingest service gives
   */
  record Reply(Optional<Answer> whole, Optional<Duration> retryAfter, boolean understood) {}

  private static final String NDJSON = "application/x-ndjson";

  /** Far more than a service takes that is alive. */
  private static final Duration REQUEST_LIMIT = Duration.ofMinutes(10);

  private final URI articles;
  private final HttpClient http;
  private final ObjectMapper json = new ObjectMapper();

  IngestClient(URI articles) {
    this.articles = articles;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
  }

  URI address() {
    return articles;
  }

  /**
   * Posts a part once.
   *
   * @param items learns of each item that is answered for by itself, as the answer comes in, on
   *     another thread
   * @throws IOException if there was no answer, or not all of it
   */
  Reply post(Part part, Consumer<Answer> items) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(articles)
            .header("Content-Type", part.file().format().mediaType())
            .header("Accept", "application/json, " + NDJSON + ", application/problem+json")
            .POST(RangeStream.publisher(part))
            .build();
    AnswerLines lines = new AnswerLines(json, items);
    HttpResponse<Optional<String>> response = send(request, lines);
    if (response.body().isEmpty()) {
      lines.requireAllRead();
      return new Reply(Optional.empty(), Optional.empty(), true);
    }
    return whole(response, response.body().get());
  }

  private HttpResponse<Optional<String>> send(HttpRequest request, AnswerLines lines)
      throws IOException, InterruptedException {
    CompletableFuture<HttpResponse<Optional<String>>> exchange =
        http.sendAsync(
            request,
            info ->
                hasType(info.headers().firstValue("Content-Type"), NDJSON)
                    ? BodySubscribers.fromLineSubscriber(
                        lines, done -> Optional.empty(), StandardCharsets.UTF_8, null)
                    : BodySubscribers.mapping(
                        BodySubscribers.ofString(StandardCharsets.UTF_8), Optional::of));
    try {
      return exchange.get(REQUEST_LIMIT.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
    } catch (TimeoutException e) {
      throw new HttpTimeoutException("no answer in " + REQUEST_LIMIT.toMinutes() + " minutes");
    } finally {
      exchange.cancel(true);
    }
  }

  private Reply whole(HttpResponse<Optional<String>> response, String body) {
    int status = response.statusCode();
    JsonNode content = parse(body);
    Answer answer = new Answer(1, status, status / 100 == 2 ? "" : ProblemText.of(status, content));
    boolean understood =
        switch (status) {
          case 401, 403, 404, 405 -> false;
          default -> status / 100 == 2 ? content.has("id") : status >= 400;
        };
    Optional<Duration> retryAfter =
        response.headers().firstValue("Retry-After").flatMap(RetryAfter::parse);
    return new Reply(Optional.of(answer), retryAfter, understood);
  }

  private JsonNode parse(String body) {
    try {
      return body.isBlank() ? MissingNode.getInstance() : json.readTree(body);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  private static boolean hasType(Optional<String> contentType, String type) {
    return contentType
        .map(value -> value.split(";", 2)[0].strip().equalsIgnoreCase(type))
        .orElse(false);
  }
}
