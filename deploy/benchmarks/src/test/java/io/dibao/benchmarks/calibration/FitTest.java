package io.dibao.benchmarks.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import io.dibao.ingest.classify.Candidate;
import io.dibao.ingest.classify.Strength;
import io.dibao.ingest.taxonomy.Calibration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FitTest {

  @Test
  void whatReadersAcceptMoreOftenScoresHigher() {
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      samples.add(sample("topic", 4, i % 10 != 0));
      samples.add(sample("topic", 1, i % 10 == 0));
    }

    Calibration fit = Fit.of(samples).get("topic");

    assertThat(fit.probability(strength(4).features())).isBetween(0.8, 0.97);
    assertThat(fit.probability(strength(1).features())).isBetween(0.03, 0.2);
  }

  @Test
  void moreEvidenceNeverMakesLessSureWhateverTheSamplesSay() {
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      samples.add(sample("topic", 4, false));
      samples.add(sample("topic", 1, true));
    }

    Calibration fit = Fit.of(samples).get("topic");

    assertThat(fit.weight()).isZero();
  }

  @Test
  void aSchemeWithHardlyAnySamplesIsDrawnToTheOthers() {
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      samples.add(sample("topic", 4, true));
      samples.add(sample("topic", 1, false));
    }
    samples.add(sample("factor", 1, false));

    Calibration fit = Fit.of(samples).get("factor");

    assertThat(fit.probability(strength(4).features())).isGreaterThan(0.8);
  }

  @Test
  void scoresThatComeTrueAsOftenAsTheySayHaveNoCalibrationError() {
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      samples.add(sample("topic", 4, i < 7));
    }

    Reliability told = Reliability.of(samples, sample -> 0.7);
    Reliability oversure = Reliability.of(samples, sample -> 1.0);

    assertThat(told.error()).isLessThan(1e-9);
    assertThat(told.brier()).isCloseTo(0.21, org.assertj.core.api.Assertions.within(1e-9));
    assertThat(oversure.error()).isCloseTo(0.3, org.assertj.core.api.Assertions.within(1e-9));
    assertThat(told.bins())
        .containsExactly(new Reliability.Bin(0.6, 10, told.bins().get(0).meanScore(), 0.7));
  }

  private static Sample sample(String scheme, double weight, boolean accepted) {
    return new Sample(
        "one.yaml",
        new Candidate(scheme, "a", Optional.empty(), strength(weight), 0.5, true),
        accepted);
  }

  private static Strength strength(double weight) {
    return new Strength(weight, 1, 0.5, false, false, 2, 1000);
  }
}
