package io.dibao.catalog.http;

import io.restassured.RestAssured;
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
import java.util.concurrent.CopyOnWriteArrayList;

/** Reads server-sent events as a browser does. */
final class EventSource implements AutoCloseable {

  /** An event; one without a type is a comment. */
  record Event(String type, String id, String data) {}

  private final List<Event> events = new CopyOnWriteArrayList<>();
  private final InputStream body;

  private EventSource(InputStream body) {
    this.body = body;
  }

  /** Follows a path, from behind an event if its id is not null. */
  static EventSource open(String path, String lastEventId) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
            .header("Accept", "text/event-stream");
    if (lastEventId != null) {
      request.header("Last-Event-ID", lastEventId);
    }
    try {
      HttpResponse<InputStream> answer =
          HttpClient.newHttpClient()
              .send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException("answered " + answer.statusCode());
      }
      EventSource source = new EventSource(answer.body());
      Thread thread = new Thread(source::read, "event source");
      thread.setDaemon(true);
      thread.start();
      return source;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** All that came until now. */
  List<Event> events() {
    return events;
  }

  private void read() {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
      String type = "";
      String id = "";
      StringBuilder data = new StringBuilder();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isEmpty()) {
          events.add(new Event(type, id, data.toString()));
          type = "";
          data.setLength(0);
        } else if (line.startsWith("event:")) {
          type = line.substring("event:".length()).strip();
        } else if (line.startsWith("id:")) {
          id = line.substring("id:".length()).strip();
        } else if (line.startsWith("data:")) {
          data.append(line.substring("data:".length()).strip());
        }
      }
    } catch (IOException e) {
      // Closed by this side or by the other.
    }
  }

  @Override
  public void close() throws IOException {
    body.close();
  }
}
