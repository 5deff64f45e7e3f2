package io.dibao.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

  private static Table table(CleanArticle article) {
    return article.blocks().stream()
        .flatMap(block -> block.table().stream())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void mergedCellsAreRepeated() {
    CleanArticle article =
        Cleaning.html(
            "<table><tr><th rowspan=2>地区</th><th colspan=2>投资</th></tr><tr><th>计划</th><th>完成</th></tr>"
                + "<tr><td>固原市</td><td>59亿元</td><td>58.9%</td></tr></table>");

    assertThat(table(article).rows())
        .containsExactly(
            List.of("地区", "投资", "投资"), List.of("地区", "计划", "完成"), List.of("固原市", "59亿元", "58.9%"));
    assertThat(table(article).headerRows()).isEqualTo(2);
    assertThat(article.text()).isEqualTo("地区\t投资\t投资\n地区\t计划\t完成\n固原市\t59亿元\t58.9%");
  }

  @Test
  void aFirstRowInBoldIsAHeading() {
    CleanArticle article =
        Cleaning.html(
            "<table><tr><td><p><b>地区</b></p></td><td><strong>增速</strong></td></tr>"
                + "<tr><td>中卫市</td><td><b>36.4%</b></td></tr></table>");

    assertThat(table(article).headerRows()).isEqualTo(1);
    assertThat(article.blocks().get(0).emphases())
        .extracting(range -> range.of(article.text()))
        .containsExactly("地区", "增速", "36.4%");
  }

  @Test
  void aTableWithoutHeadingHasNone() {
    CleanArticle article = Cleaning.html("<table><tr><td>中卫市<td>36.4%<tr><td>吴忠市<td>7.5%</table>");

    assertThat(table(article).headerRows()).isZero();
  }

  @Test
  void captionsComeFromTheElementOrTheLineAbove() {
    CleanArticle element =
        Cleaning.html("<table><caption>增速</caption><tr><td>a<td>b<tr><td>c<td>d</table>");
    CleanArticle line = Cleaning.html("<p>表1 投资增速</p><table><tr><td>a<td>b<tr><td>c<td>d</table>");

    assertThat(table(element).caption()).contains("增速");
    assertThat(table(line).caption()).contains("表1 投资增速");
    assertThat(line.blocks().get(0).kind()).isEqualTo(Block.Kind.CAPTION);
  }

  @Test
  void aTableThatLaysOutThePageIsNone() {
    CleanArticle article =
        Cleaning.html(
            "<table><tr><td><table><tr><td><p>第一段。</p><p>第二段。</p></td></tr></table></td></tr></table>");

    assertThat(article.blocks()).extracting(Block::kind).containsOnly(Block.Kind.PARAGRAPH);
    assertThat(Cleaning.lines(article)).containsExactly("第一段。", "第二段。");
  }

  @Test
  void rowsOfDifferentLengthAreFilledUp() {
    CleanArticle article =
        Cleaning.html("<table><tr><td>a<td>b<td>c<tr><td><a href=https://x.cn/d>d</a></table>");

    assertThat(table(article).rows()).containsExactly(List.of("a", "b", "c"), List.of("d", "", ""));
    Block.Link link = article.blocks().get(0).links().get(0);
    assertThat(link.range().of(article.text())).isEqualTo("d");
  }

  @Test
  void spansBeyondTheBoundAreCutWithAWarning() {
    CleanArticle article =
        Cleaning.html(
            "<table>" + "<tr><td rowspan=1000000 colspan=1000000>甲<td>乙".repeat(100) + "</table>");

    assertThat(table(article).rows().stream().mapToInt(List::size).sum())
        .isLessThanOrEqualTo(2 * CleanSettings.DEFAULTS.tableCells());
    assertThat(article.warnings()).containsExactly("Cut to the bound of cells: 1 tables.");
  }
}
