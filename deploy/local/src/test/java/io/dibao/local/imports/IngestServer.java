package io.dibao.local.imports;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * An HTTP server that keeps the ingest service's protocol, and its temper: each request gets the
 * next of the answers that were prepared, then 201.
 */
final class IngestServer implements AutoCloseable {

  /** A request as it came in. */
  record Received(String path, String contentType, String body) {}

  /** Answers one request. */
  interface Answering {

    void answer(HttpExchange exchange, Received request) throws IOException;
  }

  static final Answering CREATED =
      (exchange, request) ->
          respond(
              exchange,
              201,
              "application/json",
              "{\"id\":\"6c0f\",\"revision\":\"9a\",\"links\":{\"article\":\"/v1/articles/6c0f\"}}");

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<Received> received = new ArrayList<>();
  private final Queue<Answering> prepared = new ArrayDeque<>();

  IngestServer() {
    this(0);
  }

  IngestServer(int port) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  private void handle(HttpExchange exchange) throws IOException {
    Answering answering;
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Received request =
        new Received(
            exchange.getRequestMethod() + " " + exchange.getRequestURI(),
            exchange.getRequestHeaders().getFirst("Content-Type"),
            body);
    synchronized (this) {
      received.add(request);
      answering = prepared.isEmpty() ? CREATED : prepared.remove();
    }
    try (exchange) {
      answering.answer(exchange, request);
    }
  }

  synchronized IngestServer answers(Answering... next) {
    prepared.addAll(List.of(next));
    return this;
  }

  static Answering problem(int status, String body) {
    return (exchange, request) -> respond(exchange, status, "application/problem+json", body);
  }

  /** Away for a moment. */
  static Answering away() {
    return (exchange, request) -> {
      exchange.getResponseHeaders().set("Retry-After", "0");
      respond(exchange, 503, "application/problem+json", "{\"title\":\"Service Unavailable\"}");
    };
  }

  /** An answer of many items. */
  static Answering lines(String... lines) {
    return (exchange, request) ->
        respond(exchange, 200, "application/x-ndjson", String.join("\n", lines) + "\n");
  }

  static String taken(int item) {
    return "{\"item\":" + item + ",\"status\":201,\"id\":\"6c0f\"}";
  }

  static String refused(int item, int status, String reason) {
    return "{\"item\":%d,\"status\":%d,\"problem\":{\"errors\":[{\"field\":\"title\",\"reason\":\"%s\"}]}}"
        .formatted(item, status, reason);
  }

  static void respond(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  String address() {
    return "http://localhost:" + port();
  }

  int port() {
    return server.getAddress().getPort();
  }

  synchronized List<Received> received() {
    return List.copyOf(received);
  }

  synchronized List<String> bodies() {
    return received.stream().map(Received::body).toList();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
