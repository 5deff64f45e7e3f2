package io.dibao.ingest.decode;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The data files under {@code clean/} on the class path, which hold the rules of the language. */
public final class RuleFile {

  private RuleFile() {}

  /**
   * The content of {@code clean/name}.
   *
   * @throws UncheckedIOException where it is missing or not of that form; the message has the line
   */
  public static <T> T load(String name, Class<T> form) {
    YAMLMapper mapper =
        YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES).build();
    try (InputStream file = RuleFile.class.getResourceAsStream("/clean/" + name)) {
      if (file == null) {
        throw new IOException("clean/" + name + " is not on the class path");
      }
      return mapper.readValue(file, form);
    } catch (IOException e) {
      throw new UncheckedIOException("clean/" + name + ": " + e.getMessage(), e);
    }
  }
}
