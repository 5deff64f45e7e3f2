package io.dibao.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  private final Folding folding = new Folding();

  private final Vocabulary names =
      new Vocabulary(
          List.of(
              name(Facet.AGENCY, "工业和信息化部", "工业和信息化部", 9),
              name(Facet.AGENCY, "工信部", "工业和信息化部", 9),
              name(Facet.AGENCY, "国务院", "国务院", 20),
              name(Facet.AGENCY, "国务院办公厅", "国务院办公厅", 5),
              name(Facet.AGENCY, "江苏省工信厅", "江苏省工业和信息化厅", 30),
              name(Facet.DOCUMENT, "关于《国务院机构改革方案》的说明", "关于《国务院机构改革方案》的说明", 40)));

  @Test
  void whatBeginsSoComesBeforeWhatHoldsIt() {
    assertThat(labels("国务院")).containsExactly("国务院", "国务院办公厅", "关于《国务院机构改革方案》的说明");
    assertThat(labels("工信")).containsExactly("工业和信息化部", "江苏省工业和信息化厅");
  }

  @Test
  void twoFormsOfOneNameAreOneSuggestion() {
    assertThat(labels("部")).containsExactly("工业和信息化部");
  }

  @Test
  void initialsAreRead() {
    assertThat(folding.initials(folding.folded("工业和信息化部"))).isEqualTo("gyhxxhb");
    assertThat(folding.initials(folding.folded("“十四五”规划2035"))).isEqualTo("sswgh2035");
    assertThat(labels("gwy")).containsExactly("国务院", "国务院办公厅");
    assertThat(labels("g")).isEmpty();
  }

  @Test
  void namesAreFolded() {
    assertThat(folding.folded("《國務院　２０２２年ＧＤＰ報告》")).isEqualTo("国务院2022年gdp报告");
  }

  @Test
  void theClosestNameIsFoundWithinSoManyEdits() {
    assertThat(names.closest("工业和信息华部", 1)).map(KnownName::text).contains("工业和信息化部");
    assertThat(names.closest("国务员", 1)).map(KnownName::text).contains("国务院");
    assertThat(names.closest("国务院", 1)).isEmpty();
    assertThat(names.closest("发展改革委", 1)).isEmpty();
  }

  private List<String> labels(String typed) {
    return names.matching(folding.folded(typed), 8).stream().map(KnownName::label).toList();
  }

  private KnownName name(Facet facet, String text, String label, long count) {
    String folded = folding.folded(text);
    return new KnownName(facet, text, label, label, folded, folding.initials(folded), count);
  }
}
