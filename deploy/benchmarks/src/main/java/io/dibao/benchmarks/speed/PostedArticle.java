package io.dibao.benchmarks.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** An article as it is posted: a Hexo post or a whole page. */
record PostedArticle(String mediaType, String content) {

  /** All posts and pages below a folder. */
  static List<PostedArticle> below(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> articles =
          files
              .filter(Files::isRegularFile)
              .filter(file -> mediaType(file) != null && !file.endsWith("README.md"))
              .sorted()
              .toList();
      return Stream.of(articles.toArray(Path[]::new)).map(PostedArticle::read).toList();
    }
  }

  private static String mediaType(Path file) {
    String name = file.toString();
    return name.endsWith(".md") ? "text/markdown" : name.endsWith(".html") ? "text/html" : null;
  }

  static PostedArticle read(Path file) {
    try {
      return new PostedArticle(
          mediaType(file), new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    return content.getBytes(StandardCharsets.UTF_8);
  }

  /** Without front matter: the HTML alone. */
  String html() {
    return content.substring(bodyStart());
  }

  /** The same front matter and the body several times. */
  PostedArticle repeated(int times) {
    return new PostedArticle(mediaType, content.substring(0, bodyStart()) + html().repeat(times));
  }

  private int bodyStart() {
    if (!content.strip().startsWith("---")) {
      return 0;
    }
    int open = content.indexOf("---");
    return content.indexOf("\n---", open + 3) + 4;
  }
}
