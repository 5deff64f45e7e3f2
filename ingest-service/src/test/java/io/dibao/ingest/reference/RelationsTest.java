package io.dibao.ingest.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.dibao.ingest.outline.Articles;
import io.dibao.ingest.outline.Outline;
import io.dibao.ingest.taxonomy.TaxonomyLoader;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What documents do to each other, in the words of notices, laws and the press. */
class RelationsTest {

  private static final ReferenceFinder FINDER =
      new ReferenceFinder(TaxonomyLoader.load(Optional.empty()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          为了加强排污许可管理，根据《环境保护法》等有关法律，制定本条例。 | basis -> 环境保护法
          根据《个体工商户条例》、《优化营商环境条例》，制定以下措施。 | basis -> 个体工商户条例; basis -> 优化营商环境条例
          依照《中华人民共和国立法法》，制定本规定。 | basis -> 中华人民共和国立法法
          本通知施行后，《关于减税的通知》（财税〔2019〕5号）同时废止。 | repeals -> 关于减税的通知
          《关于促进发展的意见》（粤府〔2012〕1号）自本措施实施之日起废止。 | repeals -> 关于促进发展的意见
          《甲管理办法》（第3号）、《乙管理办法》（第4号）同时废止。 | repeals -> 甲管理办法; repeals -> 乙管理办法
          决定废止2012年12月20日发布的《境外上市监管指引》。 | repeals -> 境外上市监管指引
          为贯彻落实《质量强国建设纲要》，市场监管总局印发了《提升行动方案》。 | implements 提升行动方案 -> 质量强国建设纲要
          发布了《股票上市规则（2022年修订）》，代替2020年12月发布的《股票上市规则》。 | replaces 股票上市规则（2022年修订） -> 股票上市规则
          《实施细则》细化了《外商投资法》。 | implements 实施细则 -> 外商投资法
          就《废止规章的决定》征求意见。该决定将宣布废止《境外机构投资管理办法》。 | repeals 废止规章的决定 -> 境外机构投资管理办法
          联合发布《投资监管的指导意见》。针对关注的问题，有关负责人回答了记者提问。 | interprets -> 投资监管的指导意见
          根据《数据安全法》和有关要求，人民银行起草了《业务领域数据安全管理办法》。 | basis 业务领域数据安全管理办法 -> 数据安全法
          国务院决定对《食盐专营办法》的部分条款作如下修改： | amends -> 食盐专营办法
          2000年国家计委令第8号发布的《明码标价的规定》、2001年国家计委令第15号发布的《禁止价格欺诈行为的规定》同时废止。 | repeals -> 明码标价的规定; repeals -> 禁止价格欺诈行为的规定
          制定《内部控制管理办法》是对《资管指导意见》等制度的原则性要求的细化和补充。 | implements 内部控制管理办法 -> 资管指导意见
          二、财政部关于印发《小企业会计准则》的通知 |
          根据《义务教育法》，学校不得开除违反学校管理制度的学生。 |
          专家认为，各地落实《十四五规划纲要》的情况不一。 |
          """)
  void areFoundInTheText(String sentence, String expected) {
    assertThat(relations("测试文章", sentence))
        .containsExactlyElementsOf(expected == null ? List.of() : List.of(expected.split("; ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          关于印发《技能提升方案》的通知 | issues -> 技能提升方案
          财政部关于印发技能提升方案的通知 | issues -> 技能提升方案
          关于修改《技能提升方案》的决定 | amends -> 技能提升方案
          《技能提升方案》答记者问 | interprets -> 技能提升方案
          关于贯彻落实《技能提升方案》的实施意见 | implements -> 技能提升方案
          关于发布《技能提升方案》的公告 | issues -> 技能提升方案
          《技能提升方案》见成效 |
          """)
  void areFoundInTheHeadline(String headline, String expected) {
    assertThat(relations(headline, "现将《技能提升方案》发给你们。"))
        .containsExactlyElementsOf(Optional.ofNullable(expected).stream().toList());
  }

  @Test
  void aPlanThatANoticeIssuesHasItsOwnGround() {
    assertThat(
            relations(
                "东阳市人民政府办公室关于印发《东阳市促进就业实施方案》的通知",
                "《东阳市促进就业实施方案》现印发你们。\n为贯彻落实《金华市就业方案》，根据《东阳市规划》，制定本方案。"))
        .containsExactly(
            "issues -> 东阳市促进就业实施方案",
            "implements 东阳市促进就业实施方案 -> 金华市就业方案",
            "basis 东阳市促进就业实施方案 -> 东阳市规划");
  }

  @Test
  void aNoticeInNarrowPunctuationSaysWhatItIssues() {
    assertThat(
            relations(
                "东阳市人民政府办公室关于印发《就业行动实施方案(2023—2025年)》的通知",
                "《就业行动实施方案(2023—2025年)》已经市政府同意,现印发你们,请结合实际认真贯彻落实。\n"
                    + "为贯彻落实《浙江省就业行动方案》(浙政办发〔2022〕59号)精神,根据《东阳市规划》相关要求,制定本实施方案。"))
        .containsExactly(
            "issues -> 就业行动实施方案(2023—2025年)",
            "implements 就业行动实施方案(2023—2025年) -> 浙江省就业行动方案",
            "basis 就业行动实施方案(2023—2025年) -> 东阳市规划");
  }

  @Test
  void aLongListOfRepealedDocumentsTakesLinearTime() {
    String list = String.join("、", Collections.nCopies(20_000, "《甲管理办法》（第3号）"));

    Assertions.assertTimeout(Duration.ofSeconds(20), () -> relations("测试文章", list + "同时废止。"));
  }

  private static List<String> relations(String headline, String text) {
    return FINDER.find(Articles.titled(headline, text), new Outline(List.of())).relations().stream()
        .map(
            relation ->
                relation.type().code()
                    + relation.from().map(" "::concat).orElse("")
                    + " -> "
                    + relation.to())
        .toList();
  }
}
