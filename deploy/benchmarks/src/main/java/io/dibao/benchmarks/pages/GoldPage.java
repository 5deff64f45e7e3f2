package io.dibao.benchmarks.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a reader sees as the article of a page, as {@code pages/README.md} describes it.
 *
 * @param page the page's file name
 * @param readings the readings of each field that are right; empty for a field that the page does
 *     not show
 * @param optional lines that are neither right nor wrong
 */
record GoldPage(
    String page,
    Map<Field, List<Optional<String>>> readings,
    List<Paragraph> paragraphs,
    List<Paragraph> optional) {

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final String ABSENT = "none";

  /** The gold of a folder, by file name. */
  static List<GoldPage> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .map(GoldPage::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GoldPage read(Path file) {
    try {
      JsonNode gold = YAML.readTree(file.toFile());
      Map<Field, List<Optional<String>>> readings = new EnumMap<>(Field.class);
      for (Field field : Field.values()) {
        if (gold.has(field.key())) {
          readings.put(field, readings(gold.get(field.key())));
        }
      }
      return new GoldPage(
          gold.path("page").asText(),
          readings,
          paragraphs(gold.path("paragraphs")),
          paragraphs(gold.path("optional")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file.getFileName() + ": " + e.getMessage(), e);
    }
  }

  private static List<Optional<String>> readings(JsonNode value) {
    List<Optional<String>> readings = new ArrayList<>();
    (value.isArray() ? value : YAML.createArrayNode().add(value))
        .forEach(one -> readings.add(Optional.of(one.asText()).filter(s -> !s.equals(ABSENT))));
    return List.copyOf(readings);
  }

  private static List<Paragraph> paragraphs(JsonNode list) {
    List<Paragraph> paragraphs = new ArrayList<>();
    list.forEach(node -> paragraphs.add(Paragraph.of(node)));
    return List.copyOf(paragraphs);
  }

  /** Whether {@code found} is one of the right readings of {@code field}. */
  boolean accepts(Field field, Optional<String> found) {
    return readings.get(field).stream()
        .anyMatch(
            reading ->
                reading.isPresent() == found.isPresent()
                    && (reading.isEmpty() || isSame(field, reading.get(), found.get())));
  }

  private static boolean isSame(Field field, String gold, String found) {
    return field == Field.TIME ? found.startsWith(gold) : Fold.text(found).equals(Fold.text(gold));
  }
}
