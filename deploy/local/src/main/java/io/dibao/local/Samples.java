package io.dibao.local;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The bundled articles. */
final class Samples {

  private final Path folder;
  private final int ingestPort;

  Samples(Path folder, int ingestPort) {
    this.folder = folder;
    this.ingestPort = ingestPort;
  }

  /** Posts them all; posting them again changes nothing. */
  void post(PrintWriter out) throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
    for (Path file : files) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://localhost:" + ingestPort + "/v1/articles"))
              .header("Content-Type", "text/markdown")
              .POST(HttpRequest.BodyPublishers.ofFile(file))
              .build();
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 201) {
        throw new IOException(
            "the sample " + file.getFileName() + " was not taken: " + answer.body());
      }
    }
    out.println("  posted " + files.size() + " sample articles");
  }
}
