package io.dibao.benchmarks.search;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What an analyst asks of the catalog.
 *
 * @param asks in words
 * @param get the path and query of the answer, as one would type it: Chinese as it is
 */
record Question(String asks, String get) {

  Question {
    Objects.requireNonNull(asks, "a question says what it asks");
    if (get == null || !get.startsWith("/")) {
      throw new IllegalArgumentException("get is a path, not " + get);
    }
  }

  /** Reads a YAML list of them. */
  static List<Question> read(Path file) throws IOException {
    return new YAMLMapper().readValue(file.toFile(), new TypeReference<List<Question>>() {});
  }
}
