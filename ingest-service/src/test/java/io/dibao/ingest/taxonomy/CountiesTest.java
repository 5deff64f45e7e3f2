package io.dibao.ingest.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountiesTest {

  private static final Taxonomies TAXONOMIES = TaxonomyLoader.load(Optional.empty());
  private static final Counties COUNTIES = TAXONOMIES.counties();
  private static final CountyFinder FINDER = CountyFinder.ofNames(COUNTIES);

  @Test
  void everyCountyLiesInAPlaceOfTheTaxonomyOfRegions() {
    List<String> regions =
        TAXONOMIES.find("region").orElseThrow().codes().stream().map(Code::code).toList();

    List<County> all = COUNTIES.byName().values().stream().flatMap(List::stream).toList();

    assertThat(all).hasSizeGreaterThan(2850);
    assertThat(all).allMatch(county -> regions.contains(county.province()));
    assertThat(all.stream().filter(county -> !regions.contains(county.prefecture())))
        .allMatch(county -> county.above().equals(label(county.province())));
    assertThat(all.stream().filter(county -> regions.contains(county.prefecture())))
        .allMatch(county -> county.above().equals(label(county.prefecture())));
  }

  private static String label(String code) {
    return TAXONOMIES.find("region").orElseThrow().codes().stream()
        .filter(each -> each.code().equals(code))
        .map(Code::label)
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource({
    "常熟市人民法院判决, 320581",
    "案件发生在常熟市, 320581",
    "辽宁省沈阳市和平区, 210102",
    "辽宁和平区, 210102",
    "天津市和平区, 120101",
    "湖北仙桃市, 429004",
    "位于昆山市区, 320583",
    "安徽和县, 340523",
    "上海浦东新区, 310115"
  })
  void aCountyIsFoundByItsName(String text, String code) {
    assertThat(find(text)).containsExactly(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "推动沿海城市开放",
        "战略性新兴城市",
        "市和县要落实",
        "加快建成县域商业体系",
        "东方市场回暖",
        "在和平区域",
        "黑龙江县域经济",
        "云南山区",
        "和平区与朝阳区",
        "在老城区"
      })
  void wordsThatHoldACountysNameAreNoCounty(String text) {
    assertThat(find(text)).isEmpty();
  }

  @Test
  void aListGoesOnInItsCityAndAnArticleInItsOwn() {
    assertThat(find("沈阳市和平区、铁西区。铁西区是老工业区")).containsExactly("210102", "210106", "210106");
    assertThat(FINDER.find("朝阳区发布消息", List.of(), Optional.of("110000"), range -> true))
        .extracting(hit -> hit.value().code())
        .containsExactly("110105");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [[320500 苏州市, 81 常熟市], [320500 苏州市, 81 昆山市]] | county.yaml:1: the county 320581 is given twice
          [[320500 苏州市, 常熟市]] | county.yaml:1: a code and a name are expected here, not 常熟市
          """)
  void aFaultInTheFileNamesItsLine(String counties, String reason) {
    String yaml =
        "{source: x, general: [x], before: [x], after: [x], former: [], counties: %s}"
            .formatted(counties);

    assertThatThrownBy(() -> Counties.read(YamlNode.parse("county.yaml", yaml)))
        .isInstanceOf(TaxonomyFault.class)
        .hasMessageContaining(reason);
  }

  /** The codes of the counties, behind the places that the taxonomy knows. */
  private static List<String> find(String text) {
    Map<String, String> regions = new HashMap<>();
    for (Code code : TAXONOMIES.find("region").orElseThrow().codes()) {
      regions.put(code.label(), code.code());
      code.aliases().forEach(alias -> regions.put(alias, code.code()));
    }
    List<PhraseMatcher.Hit<String>> places = new PhraseMatcher<>(regions).findLongest(text);
    return FINDER.find(text, places, Optional.empty(), range -> true).stream()
        .map(hit -> hit.value().code())
        .toList();
  }
}
