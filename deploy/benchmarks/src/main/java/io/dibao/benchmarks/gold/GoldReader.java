package io.dibao.benchmarks.gold;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
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
import org.yaml.snakeyaml.error.MarkedYAMLException;

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
      YamlLines lines = YamlLines.read(yaml);
      Gold gold =
          YAMLMapper.builder()
              .addModule(new Jdk8Module())
              .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
              .addHandler(new Unknowns(file, lines))
              .build()
              .readValue(yaml, Gold.class);
      return Optional.of(new GoldFile(file, gold, lines));
    } catch (MarkedYAMLException e) {
      faults.add(new GoldFault(file, e.getProblemMark().getLine() + 1, e.getProblem()));
      return Optional.empty();
    } catch (JsonProcessingException e) {
      String problem = e.getOriginalMessage().lines().findFirst().orElse("not readable");
      faults.add(new GoldFault(file, line(e.getLocation()), problem));
      return Optional.empty();
    }
  }

  private static int line(JsonLocation location) {
    return location == null ? 1 : Math.max(1, location.getLineNr());
  }

  private final class Unknowns extends DeserializationProblemHandler {

    private final Path file;
    private final YamlLines lines;

    Unknowns(Path file, YamlLines lines) {
      this.file = file;
      this.lines = lines;
    }

    @Override
    public boolean handleUnknownProperty(
        DeserializationContext context,
        JsonParser parser,
        JsonDeserializer<?> deserializer,
        Object beanOrClass,
        String key)
        throws IOException {
      // A record is made, and its unknown keys are looked at, behind its end.
      int line = lines.of(steps(context.getParser().getParsingContext().pathAsPointer(), key));
      faults.add(new GoldFault(file, line, "unknown key " + key));
      parser.skipChildren();
      return true;
    }

    @Override
    public Object handleWeirdStringValue(
        DeserializationContext context, Class<?> type, String value, String message) {
      faults.add(
          new GoldFault(
              file,
              line(context.getParser().currentTokenLocation()),
              "\"" + value + "\" is no " + words(type)));
      return null;
    }

    private static Object[] steps(JsonPointer entry, String key) {
      List<Object> steps = new ArrayList<>();
      for (JsonPointer at = entry; !at.matches(); at = at.tail()) {
        steps.add(at.mayMatchElement() ? at.getMatchingIndex() : at.getMatchingProperty());
      }
      steps.add(key);
      return steps.toArray();
    }

    /** DateRole as "date role". */
    private static String words(Class<?> type) {
      return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
  }
}
