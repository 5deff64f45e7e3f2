package io.dibao.ingest.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whole events against golden files that have been read by eye. {@code -Dgolden=write} writes them
 * anew: read the difference before you commit it.
 */
class GoldenEventTest {

  /** Served to subscribers as the example, and read by the catalog's tests. */
  private static final Path SEED =
      Path.of("src/main/resources/contract/article-published.example.json");

  private final ObjectMapper json = Parsing.json();

  @Test
  void theSeedGivesTheGoldenEvent() throws IOException {
    JsonNode event = json.valueToTree(Parsing.fixture("00-manufacturing-transfer.md"));
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(
          SEED, json.writerWithDefaultPrettyPrinter().writeValueAsString(event) + "\n");
    }

    assertThat(event).isEqualTo(json.readTree(SEED.toFile()));
  }

  @Test
  void theGoldenEventFitsTheSchema() throws IOException {
    assertThat(faults(Files.readString(SEED))).isEmpty();
  }

  @Test
  void theSchemaFindsAFault() throws IOException {
    String broken = Files.readString(SEED).replace("\"interpretation\"", "\"\"");

    assertThat(faults(broken)).isNotEmpty();
  }

  @Test
  void everyArticleOfTheCorpusFitsTheSchema() throws IOException {
    Path posts = Path.of("../../shared/corpus/posts");
    if (!Files.isDirectory(posts)) {
      System.out.println("The corpus is not beside the repository; its posts are not tried.");
      return;
    }
    try (Stream<Path> files = Files.list(posts)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
        String event = json.writeValueAsString(Parsing.parse(Files.readAllBytes(file)));
        assertThat(faults(event)).as(file.getFileName().toString()).isEmpty();
      }
    }
  }

  private static List<String> faults(String event) throws IOException {
    String schema =
        new String(
            GoldenEventTest.class
                .getResourceAsStream("/contract/article-published.schema.json")
                .readAllBytes(),
            StandardCharsets.UTF_8);
    Schema contract =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
    return contract.validate(event, InputFormat.JSON).stream().map(Object::toString).toList();
  }
}
