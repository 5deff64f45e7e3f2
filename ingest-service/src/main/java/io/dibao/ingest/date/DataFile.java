package io.dibao.ingest.date;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The bundled YAML files of the date stage, under {@code date/} on the class path. */
final class DataFile {

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private DataFile() {}

  /**
   * Reads a file into a record whose components have the file's keys as names, in camel case.
   *
   * @throws UncheckedIOException naming file, line and column of what does not fit
   */
  static <T> T read(String name, Class<T> type) {
    try (InputStream in = DataFile.class.getResourceAsStream("/date/" + name)) {
      if (in == null) {
        throw new IOException("not on the class path");
      }
      return YAML.readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException("date/" + name + ": " + e.getMessage(), e);
    }
  }
}
