package io.dibao.benchmarks.gold;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads one gold file. Collects every fault of form that it finds, not only the first. */
public final class GoldReader {

  private final List<GoldFault> faults = new ArrayList<>();

  /** What was wrong in the files read so far. */
  public List<GoldFault> faults() {
    return List.copyOf(faults);
  }

  /**
   * Reads a file.
   *
   * @return empty if it cannot be read at all; {@link #faults} says why
   */
  public Optional<GoldFile> read(Path file) throws IOException {
    String yaml = Files.readString(file, StandardCharsets.UTF_8);
    try {
      Gold gold =
          YAMLMapper.builder()
              .addModule(new Jdk8Module())
              .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
              .addHandler(new Unknowns(file))
              .build()
              .readValue(yaml, Gold.class);
      if (gold == null) {
        faults.add(new GoldFault(file, 1, "the file is empty"));
        return Optional.empty();
      }
      return Optional.of(new GoldFile(file, gold, YamlLines.read(yaml)));
    } catch (JsonProcessingException e) {
      faults.add(new GoldFault(file, line(e.getLocation()), e.getOriginalMessage()));
      return Optional.empty();
    }
  }

  private static int line(JsonLocation location) {
    return location == null ? 1 : Math.max(1, location.getLineNr());
  }

  private final class Unknowns extends DeserializationProblemHandler {

    private final Path file;

    Unknowns(Path file) {
      this.file = file;
    }

    @Override
    public boolean handleUnknownProperty(
        DeserializationContext context,
        JsonParser parser,
        JsonDeserializer<?> deserializer,
        Object beanOrClass,
        String key)
        throws IOException {
      add(parser, "unknown key " + key);
      parser.skipChildren();
      return true;
    }

    @Override
    public Object handleWeirdStringValue(
        DeserializationContext context, Class<?> type, String value, String message) {
      add(context.getParser(), "\"" + value + "\" is no " + words(type));
      return null;
    }

    private void add(JsonParser parser, String message) {
      faults.add(new GoldFault(file, line(parser.currentTokenLocation()), message));
    }

    /** DateRole as "date role". */
    private static String words(Class<?> type) {
      return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
  }
}
