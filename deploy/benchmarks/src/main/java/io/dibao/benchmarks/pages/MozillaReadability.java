package io.dibao.benchmarks.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Mozilla Readability on jsdom, in one Node process for all pages. */
final class MozillaReadability implements Extractor {

  private final Path folder;

  /**
   * The extractor.
   *
   * @param folder holds {@code readability.mjs} and, after {@code npm ci}, what it needs
   */
  MozillaReadability(Path folder) {
    this.folder = folder;
  }

  /** What is lacking here to run it, for a person to read. */
  Optional<String> lacking() {
    try {
      Process node =
          new ProcessBuilder("node", "--version")
              .redirectOutput(Redirect.DISCARD)
              .redirectError(Redirect.DISCARD)
              .start();
      if (node.waitFor() != 0) {
        return Optional.of("node --version fails");
      }
    } catch (IOException absent) {
      return Optional.of("there is no Node here; install Node 20 or later");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.of("it was stopped");
    }
    return Files.isDirectory(folder.resolve("node_modules"))
        ? Optional.empty()
        : Optional.of("its packages are not installed; run npm ci in deploy/benchmarks/pages");
  }

  @Override
  public String name() {
    return "Mozilla Readability";
  }

  @Override
  public Set<Field> fields() {
    return EnumSet.allOf(Field.class);
  }

  @Override
  public List<Extraction> extract(List<Path> pages) {
    List<String> command = new ArrayList<>(List.of("node", "readability.mjs"));
    pages.forEach(page -> command.add(page.toAbsolutePath().toString()));
    try {
      Process node =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectError(Redirect.INHERIT)
              .start();
      List<Extraction> extractions = new ArrayList<>();
      try (MappingIterator<JsonNode> answers =
          new ObjectMapper().readerFor(JsonNode.class).readValues(node.getInputStream())) {
        answers.forEachRemaining(answer -> extractions.add(extraction(answer)));
      }
      if (node.waitFor() != 0 || extractions.size() != pages.size()) {
        throw new IllegalStateException("node readability.mjs failed");
      }
      return extractions;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped", stopped);
    }
  }

  private static Extraction extraction(JsonNode article) {
    return new Extraction(
        text(article, "title"),
        text(article, "byline"),
        text(article, "siteName"),
        text(article, "publishedTime").map(PeerTime::read),
        text(article, "content").map(HtmlLines::of).orElse(List.of()));
  }

  private static Optional<String> text(JsonNode article, String field) {
    return Optional.ofNullable(article.path(field).textValue()).filter(value -> !value.isBlank());
  }
}
