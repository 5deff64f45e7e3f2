package io.dibao.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A subscriber's server: keeps its callers waiting until it is told to answer. */
final class Hook implements AutoCloseable {

  /**
   * A request.
   *
   * @param id its webhook-id
   * @param article the id of the article that it tells of
   */
  record Got(String id, String article) {}

  private final ObjectMapper json = new ObjectMapper();
  private final List<Got> got = new CopyOnWriteArrayList<>();
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();

  private volatile boolean answering;

  Hook() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::take);
    server.setExecutor(threads);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  void answerFromNowOn() {
    answering = true;
  }

  List<Got> got() {
    return got;
  }

  private void take(HttpExchange exchange) throws IOException {
    JsonNode body = json.readTree(exchange.getRequestBody());
    got.add(
        new Got(
            exchange.getRequestHeaders().getFirst("webhook-id"),
            body.path("data").path("id").asText()));
    if (answering) {
      exchange.sendResponseHeaders(204, -1);
      exchange.close();
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
