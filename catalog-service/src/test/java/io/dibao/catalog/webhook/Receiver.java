package io.dibao.catalog.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** A subscriber's server, which notes what it gets and answers as it is told. */
final class Receiver implements AutoCloseable {

  /** What it got. */
  record Got(String path, Map<String, String> headers, String body) {}

  /** How it answers the requests from the first on; the last answer holds for all that follow. */
  enum Answer {
    OK,
    ERROR,
    GONE,
    REDIRECT,
    NONE
  }

  private final List<Got> got = new CopyOnWriteArrayList<>();
  private final HttpServer server;
  private volatile List<Answer> answers = List.of(Answer.OK);

  Receiver() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::take);
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
  }

  Receiver answering(Answer... inOrder) {
    answers = List.of(inOrder);
    return this;
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook?key=1";
  }

  List<Got> got() {
    return got;
  }

  private void take(HttpExchange exchange) throws IOException {
    int before = got.size();
    got.add(
        new Got(
            exchange.getRequestURI().toString(),
            exchange.getRequestHeaders().entrySet().stream()
                .collect(
                    Collectors.toMap(
                        header -> header.getKey().toLowerCase(Locale.ROOT),
                        header -> header.getValue().get(0))),
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
    switch (answers.get(Math.min(before, answers.size() - 1))) {
      case OK -> answer(exchange, 204);
      case ERROR -> answer(exchange, 500);
      case GONE -> answer(exchange, 410);
      case REDIRECT -> {
        exchange.getResponseHeaders().add("Location", "/elsewhere");
        answer(exchange, 307);
      }
      case NONE -> {
        // The connection stays open until the sender has had enough.
      }
    }
  }

  private static void answer(HttpExchange exchange, int status) throws IOException {
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
