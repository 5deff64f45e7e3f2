package io.dibao.ingest.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BundledTaxonomiesTest {

  private final Taxonomies taxonomies = TaxonomyLoader.load(Optional.empty());

  @Test
  void everySchemeOfTheEventIsThere() {
    assertThat(taxonomies.all())
        .extracting(Taxonomy::scheme)
        .contains("genre", "topic", "industry", "factor", "region", "instrument", "principle");
  }

  @Test
  void theStandardsSectionsAndDivisionsOfIndustryAreComplete() {
    assertThat(codes("industry", "[A-T]")).hasSize(20);
    assertThat(codes("industry", "[A-T][0-9]{2}")).hasSize(97);
    assertThat(codes("industry", "[A-T][0-9]{2}"))
        .allSatisfy(code -> assertThat(code.parent()).contains(code.code().substring(0, 1)))
        .extracting(code -> code.code().substring(1))
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  void everyProvinceAndPrefectureIsThere() {
    assertThat(codes("region", "[0-9]{2}0000")).hasSize(34);
    assertThat(codes("region", "[0-9]{4}00")).hasSize(34 + 333);
  }

  @Test
  void everyPrefectureStandsUnderItsProvince() {
    assertThat(codes("region", "[0-9]{2}(?!00)[0-9]{2}00"))
        .hasSize(333)
        .allSatisfy(
            code -> assertThat(code.parent()).contains(code.code().substring(0, 2) + "0000"));
  }

  @Test
  void theFourEconomicRegionsHoldTheMainlandsProvinces() {
    assertThat(codes("region", "[0-9]{2}0000"))
        .filteredOn(code -> code.parent().isPresent())
        .hasSize(31)
        .extracting(code -> code.parent().orElseThrow())
        .containsOnly("east", "central", "west", "northeast");
  }

  @Test
  void theStateCouncilsSubjectClassesAreThere() {
    assertThat(taxonomies.find("topic").orElseThrow().codes()).hasSize(22);
  }

  @Test
  void everySchemeSaysWhereItIsFrom() {
    assertThat(taxonomies.all()).allSatisfy(one -> assertThat(one.source()).hasSizeGreaterThan(20));
  }

  @Test
  void anUnknownSchemeIsNotFound() {
    assertThat(taxonomies.find("weather")).isEmpty();
  }

  private List<Code> codes(String scheme, String pattern) {
    return taxonomies.find(scheme).orElseThrow().codes().stream()
        .filter(code -> code.code().matches(pattern))
        .toList();
  }
}
