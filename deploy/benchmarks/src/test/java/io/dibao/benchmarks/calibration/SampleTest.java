package io.dibao.benchmarks.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import io.dibao.benchmarks.gold.GoldFile;
import io.dibao.benchmarks.gold.GoldReader;
import io.dibao.ingest.classify.Candidate;
import io.dibao.ingest.classify.Strength;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleTest {

  private static final String GOLD =
      """
      article: none
      readings: 1
      classifications:
        - {scheme: region, code: west, role: takes-over}
        - {scheme: region, code: east, optional: true}
      """;

  @TempDir private Path folder;

  @Test
  void aCodeIsAcceptedInItsRoleOnly() throws IOException {
    List<Sample> samples =
        Sample.of(gold(GOLD), List.of(region("west", "takes-over"), region("west", "covered")));

    assertThat(samples).extracting(Sample::accepted).containsExactly(true, false);
  }

  @Test
  void aCodeThatTheReadersDoNotHaveIsNotAccepted() throws IOException {
    assertThat(Sample.of(gold(GOLD), List.of(region("central", "covered"))))
        .extracting(Sample::accepted)
        .containsExactly(false);
  }

  @Test
  void aJudgementCallSaysNothing() throws IOException {
    assertThat(Sample.of(gold(GOLD), List.of(region("east", "covered")))).isEmpty();
  }

  @Test
  void anArticleWhoseCodesWereNotReadSaysNothing() throws IOException {
    GoldFile unread = gold("article: none\nreadings: 1\n");

    assertThat(Sample.of(unread, List.of(region("west", "covered")))).isEmpty();
  }

  private GoldFile gold(String yaml) throws IOException {
    return new GoldReader().read(Files.writeString(folder.resolve("one.yaml"), yaml)).orElseThrow();
  }

  private static Candidate region(String code, String role) {
    return new Candidate(
        "region",
        code,
        Optional.of(role),
        new Strength(1, 1, 0.5, false, false, 2, 1000),
        0.5,
        true);
  }
}
