package io.dibao.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.dibao.benchmarks.gold.GoldArticle;
import io.dibao.benchmarks.gold.GoldFile;
import io.dibao.benchmarks.parser.BundledParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Runs the gold that quotes its articles, so that quality does not fall unseen. */
class QualityGuardTest {

  private static final Path GOLD = Path.of("gold");
  private static final Path FLOORS = Path.of("src/test/resources/floors.txt");

  private static final BundledParser PARSER = new BundledParser();
  private static GoldFolder folder;

  @BeforeAll
  static void readGold() throws IOException {
    folder = GoldFolder.read(GOLD, Path.of("no articles but the quoted"), List.of());
  }

  @Test
  void theGoldHasNoFaults() {
    assumeTrue(hasQuotedGold(), "no gold quotes its article");

    assertThat(folder.check(PARSER.codes())).isEmpty();
  }

  @Test
  void noMeasureIsBelowItsFloor() throws IOException {
    assumeTrue(hasQuotedGold(), "no gold quotes its article");
    assumeTrue(!floors().isEmpty(), FLOORS + " has no floors");

    Scores scores = new Scores(PARSER.codes());
    for (Map.Entry<GoldFile, GoldArticle> entry : folder.articles().entrySet()) {
      GoldArticle article = entry.getValue();
      scores.add(entry.getKey(), new Event(PARSER.explain(article.content(), article.mediaType())));
    }

    StringWriter below = new StringWriter();
    Floors.parse(floors()).met(scores.total(), new PrintWriter(below, true));

    assertThat(below.toString())
        .as("deploy/benchmarks/quality --misses shows what the parser does not find any more")
        .isEmpty();
  }

  private static boolean hasQuotedGold() {
    return !folder.articles().isEmpty() || !folder.faults().isEmpty();
  }

  private static List<String> floors() throws IOException {
    return Files.readAllLines(FLOORS, StandardCharsets.UTF_8).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }
}
