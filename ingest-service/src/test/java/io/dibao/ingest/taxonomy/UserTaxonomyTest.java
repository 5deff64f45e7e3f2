package io.dibao.ingest.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserTaxonomyTest {

  private static final String HEAD =
      """
      scheme: crop
      label: 作物
      source: our own list
      codes:
      """;

  @TempDir Path folder;

  @Test
  void aFileWithANewSchemeAddsIt() throws IOException {
    write("crop.yaml", HEAD + "  - {code: rice, label: 水稻, aliases: [稻谷]}\n");

    Taxonomy crop = TaxonomyLoader.load(Optional.of(folder)).find("crop").orElseThrow();

    assertThat(crop.codes()).extracting(Code::label).containsExactly("水稻");
    assertThat(crop.reading()).isPresent();
  }

  @Test
  void aFileWithAKnownSchemeAddsCodesAndAliases() throws IOException {
    write(
        "more-regions.yaml",
        """
        scheme: region
        codes:
          - {code: ningdong, label: 宁东基地, parent: "640000", aliases: [宁东]}
          - {code: "640000", aliases: [塞上江南]}
        """);

    Taxonomy region = TaxonomyLoader.load(Optional.of(folder)).find("region").orElseThrow();

    assertThat(code(region, "ningdong").parent()).contains("640000");
    assertThat(code(region, "640000").aliases()).contains("宁夏", "塞上江南");
  }

  @Test
  void anEntryThatReplacesDropsTheBundledAliases() throws IOException {
    write(
        "factor.yaml",
        """
        scheme: factor
        minScore: 0.2
        codes:
          - {code: energy-intensive, label: 高耗能行业, aliases: [两高项目], replace: true}
        """);

    Taxonomy factor = TaxonomyLoader.load(Optional.of(folder)).find("factor").orElseThrow();

    assertThat(code(factor, "energy-intensive").aliases()).containsExactly("两高项目");
    assertThat(factor.reading().orElseThrow().minScore()).isEqualTo(0.2);
  }

  @Test
  void aUsersDefaultsHoldForSchemesThatGiveNone() throws IOException {
    write("defaults.yaml", "minScore: 0.8\n");

    Taxonomies taxonomies = TaxonomyLoader.load(Optional.of(folder));

    assertThat(minScore(taxonomies, "industry")).isEqualTo(0.8);
    assertThat(minScore(taxonomies, "region")).isEqualTo(0.55);
  }

  @Test
  void aListForLookingUpIsNotClassifiedBy() throws IOException {
    write("crop.yaml", "use: lookup\n" + HEAD + "  - {code: rice, label: 水稻}\n");

    Taxonomy crop = TaxonomyLoader.load(Optional.of(folder)).find("crop").orElseThrow();

    assertThat(crop.reading()).isEmpty();
  }

  @Test
  void patternsContextsAndRolesAreRead() throws IOException {
    write(
        "crop.yaml",
        """
        role: named
        roles: [{role: sown, before: [播种, 种植], within: 4, without: ["，"]}]
        ignore: [{before: [不含]}]
        """
            + HEAD
            + "  - {code: rice, label: 水稻, patterns: [{all: [[早, 晚], 稻], within: 4, in: title}]}\n");

    Taxonomy crop = TaxonomyLoader.load(Optional.of(folder)).find("crop").orElseThrow();

    Reading reading = crop.reading().orElseThrow();
    assertThat(reading.roles()).extracting(RoleCue::role).containsExactly("sown");
    assertThat(reading.ignore()).hasSize(1);
    assertThat(code(crop, "rice").patterns().get(0).places()).containsExactly(Place.TITLE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "- {code: a, label: 甲}\\n  - {code: a, label: 乙} | 6 | the code a is given twice",
        "- {code: a, label: 甲, parent: b} | 5 | the parent b of a is no code that stands above it",
        "- {code: a, label: 甲, aliases: ['']} | 5 | an empty value",
        "- {code: a, label: 甲, alias: [丙]} | 5 | unknown key alias",
        "- {code: a, label: 甲, aliases: [丙]}\\n  - {code: b, label: 乙, aliases: [丙]} | 6 | the alias 丙 of b already means a",
        "- {code: a, label: 甲, aliases: [丙, 丙]} | 5 | the alias 丙 of a is given twice",
        "- {code: a} | 5 | label of a is missing",
        "- {label: 甲} | 5 | code is missing",
        "- {code: a, label: 甲, excludes: [丁丁]} | 5 | the excluded phrase 丁丁 holds no alias of a",
        "- {code: a, label: 甲, patterns: [{all: []}]} | 5 | a pattern has words",
        "- {code: a, label: 甲, patterns: [{all: [丙], within: x}]} | 5 | a number is expected here",
        "- {code: a, label: 甲, patterns: [{all: [丙], in: footer}]} | 5 | unknown place: footer",
        "- {code: 'a b', label: 甲} | 5 | a code is letters, digits",
        "- {code: a, label: 甲, label: 乙} | 5 | the key label is given twice",
        "- {code: a, label: 甲, aliases: 丙} | 5 | a list is expected here",
        "- 甲 | 5 | a mapping is expected here",
        "- {code: a, label: 甲 | 6 | no valid YAML"
      })
  void aFaultIsReportedWithItsLine(String codes, int line, String reason) throws IOException {
    write("crop.yaml", HEAD + "  " + codes.replace("\\n", "\n") + "\n");

    assertThatThrownBy(() -> TaxonomyLoader.load(Optional.of(folder)))
        .isInstanceOf(TaxonomyFault.class)
        .hasMessageStartingWith("crop.yaml:" + line + ": ")
        .hasMessageContaining(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "mentionScore: 2 | mentionScore is above 0 and below 1",
        "use: never | use is classify or lookup",
        "weights: {footer: 1} | unknown key footer",
        "roles: [{role: sown, within: 4}] | a context has words before or after",
        "colour: red | unknown key colour"
      })
  void aWeightOfAPlaceOrARivalOutOfItsBoundsIsAFault(String setting, String reason)
      throws IOException {
    write("crop.yaml", setting + "\n" + HEAD + "  - {code: rice, label: 水稻}\n");

    assertThatThrownBy(() -> TaxonomyLoader.load(Optional.of(folder)))
        .isInstanceOf(TaxonomyFault.class)
        .hasMessageStartingWith("crop.yaml:1: ")
        .hasMessageContaining(reason);
  }

  @Test
  void anAliasThatABundledCodeHasIsAFaultOfTheUsersFile() throws IOException {
    write("mine.yaml", "scheme: region\ncodes:\n  - {code: x, label: 某地, aliases: [浙江]}\n");

    assertThatThrownBy(() -> TaxonomyLoader.load(Optional.of(folder)))
        .hasMessageContaining("mine.yaml:3: the alias 浙江 of x already means 330000");
  }

  @Test
  void anEmptyFileIsAFault() throws IOException {
    write("crop.yaml", "");

    assertThatThrownBy(() -> TaxonomyLoader.load(Optional.of(folder)))
        .hasMessageContaining("crop.yaml:1: the file is empty");
  }

  @Test
  void aMissingFolderIsAFault() {
    Path missing = folder.resolve("missing");

    assertThatThrownBy(() -> TaxonomyLoader.load(Optional.of(missing)))
        .isInstanceOf(TaxonomyFault.class)
        .hasMessageContaining("no such folder");
  }

  @Test
  void aFileOfAnotherKindIsLeftAlone() throws IOException {
    write("README.md", "not a taxonomy");

    assertThat(TaxonomyLoader.load(Optional.of(folder)).find("crop")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          patterns: [{all: [元], share: {below: 0.2}}]            | can only speak against a code
          patterns: [{all: [元], share: {from: 0.5, below: 0.2}}] | a share goes from 0
          patterns: [{all: [元], share: {least: 0.2}}]            | unknown key least
          """)
  void aShareThatNoTextCanHaveIsAFault(String patterns, String reason) throws IOException {
    write("crop.yaml", HEAD + "  - {code: rice, label: 水稻, " + patterns + "}\n");

    assertThatThrownBy(() -> TaxonomyLoader.load(Optional.of(folder)))
        .isInstanceOf(TaxonomyFault.class)
        .hasMessageContaining(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          opens: 0.5                           | opens is at least 1
          mostRival: 0                         | mostRival is at least 1
          weakAlone: -1                        | weakAlone is at least 0
          ignore: [{before: [不], counts: 1}]   | counts is from 0 to below 1
          """)
  void aSettingOutOfItsBoundsIsAFault(String setting, String reason) throws IOException {
    write("crop.yaml", setting + "\n" + HEAD + "  - {code: rice, label: 水稻}\n");

    assertThatThrownBy(() -> TaxonomyLoader.load(Optional.of(folder)))
        .isInstanceOf(TaxonomyFault.class)
        .hasMessageContaining(reason);
  }

  private static double minScore(Taxonomies taxonomies, String scheme) {
    return taxonomies.find(scheme).orElseThrow().reading().orElseThrow().minScore();
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }

  private static Code code(Taxonomy taxonomy, String wanted) {
    return taxonomy.codes().stream()
        .filter(code -> code.code().equals(wanted))
        .findFirst()
        .orElseThrow();
  }
}
