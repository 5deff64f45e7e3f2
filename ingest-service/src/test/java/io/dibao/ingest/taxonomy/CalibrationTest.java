package io.dibao.ingest.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibrationTest {

  private static final String REGION =
      "region: {constant: 1, weight: 2, mentions: 3, share: 4, title: 5, opening: 6, company: -7, length: -8}";

  @TempDir Path folder;

  @Test
  void theFactorsAndTheConstantAddUpToLogOdds() {
    Calibration calibration = new Calibration(-1, 2, 0, 1, 0, 0, -0.5, 0);

    double probability = calibration.probability(List.of(0.5, 9.0, 0.5, 1.0, 1.0, 1.0, 3.0));

    assertThat(probability).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void featuresThatNoFactorIsForAreRefused() {
    Calibration calibration = new Calibration(0, 1, 1, 1, 1, 1, 1, 0);

    assertThatThrownBy(() -> calibration.probability(List.of(1.0)))
        .hasMessage("7 features are needed, not 1");
  }

  @Test
  void theBundledSchemesWithEnoughGoldAreCalibrated() {
    Taxonomies taxonomies = TaxonomyLoader.load(Optional.empty());

    assertThat(taxonomies.all())
        .filteredOn(t -> t.reading().flatMap(Reading::calibration).isPresent())
        .extracting(Taxonomy::scheme)
        .containsExactly("genre", "topic", "industry", "region", "instrument");
  }

  @Test
  void aUsersFileCalibratesASchemeAnew() throws IOException {
    write("source: our own readers\nschemes:\n  " + REGION + "\n");

    Reading region =
        TaxonomyLoader.load(Optional.of(folder)).find("region").orElseThrow().reading().get();

    assertThat(region.calibration()).contains(new Calibration(1, 2, 3, 4, 5, 6, -7, -8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "weight: 2, | weight: -2, | weight, mentions, share, title and opening are at least 0",
        "length: -8 | length: 8 | length is at most 0",
        "constant: 1, | constant: .nan, | a number is expected here",
        "company: -7, | '' | company is missing",
        "region: | regions: | unknown key regions"
      })
  void aFaultIsReportedWithItsLine(String right, String wrong, String reason) throws IOException {
    write("source: our own readers\nschemes:\n  " + REGION.replace(right, wrong) + "\n");

    assertThatThrownBy(() -> TaxonomyLoader.load(Optional.of(folder)))
        .isInstanceOf(TaxonomyFault.class)
        .hasMessageStartingWith("calibration.yaml:3: ")
        .hasMessageContaining(reason);
  }

  private void write(String content) throws IOException {
    Files.writeString(folder.resolve("calibration.yaml"), content);
  }
}
