package io.dibao.benchmarks.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import io.dibao.benchmarks.gold.Gold;
import io.dibao.benchmarks.gold.GoldArticle;
import io.dibao.benchmarks.gold.GoldFile;
import io.dibao.benchmarks.gold.GoldReader;
import io.dibao.benchmarks.parser.BundledParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the scores of the calibrated schemes against the gold that quotes its articles. */
class CalibrationGuardTest {

  private static final List<Sample> SAMPLES = new ArrayList<>();

  @BeforeAll
  static void readGold() throws IOException {
    BundledParser parser = new BundledParser();
    GoldReader reader = new GoldReader();
    try (Stream<Path> files = Files.list(Path.of("gold"))) {
      for (Path path : files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList()) {
        GoldFile file = reader.read(path).orElseThrow();
        Gold gold = file.gold();
        if (gold.quoted().isPresent() && gold.classifications().isPresent()) {
          GoldArticle article = GoldArticle.of(gold, Path.of("quoted")).orElseThrow();
          SAMPLES.addAll(
              Sample.of(file, parser.candidates(article.content(), article.mediaType())));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"genre", "topic", "industry", "region", "instrument"})
  void aScoreIsTheShareOfItsCodesThatReadersAccept(String scheme) {
    List<Sample> own = SAMPLES.stream().filter(s -> s.scheme().equals(scheme)).toList();

    Reliability used = Reliability.of(own, sample -> sample.candidate().score());

    assertThat(used.count()).isGreaterThan(30);
    assertThat(used.error()).as("expected calibration error").isLessThan(0.15);
    assertThat(used.brier()).as("Brier score").isLessThan(0.15);
  }
}
