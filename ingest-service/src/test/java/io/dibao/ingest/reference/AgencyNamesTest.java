package io.dibao.ingest.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.dibao.ingest.outline.Articles;
import io.dibao.ingest.outline.Outline;
import io.dibao.ingest.taxonomy.TaxonomyLoader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Printed forms of agencies and the names that they stand for. */
class AgencyNamesTest {

  private static final ReferenceFinder FINDER =
      new ReferenceFinder(TaxonomyLoader.load(Optional.empty()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          由人民银行广州分行、广东银保监局负责 | 中国人民银行广州分行; 中国银行保险监督管理委员会广东监管局
          浙江证监局采取监管措施 | 中国证券监督管理委员会浙江监管局
          深圳海关查获一批货物 | 深圳海关
          上海金融法院开庭审理 | 上海金融法院
          国务院安委会办公室、国家防总部署工作 | 国务院安全生产委员会办公室; 国家防汛抗旱总指挥部
          国务院联防联控机制召开发布会 | 国务院应对新型冠状病毒感染肺炎疫情联防联控机制
          国务院关税税则委员会发布公告 | 国务院关税税则委员会
          国家煤矿安全监察局通报 | 国家矿山安全监察局
          原铁道部与卫生部 | 铁道部; 卫生部
          中央农办、中央编办 | 中央农村工作领导小组; 中央机构编制委员会办公室
          全国人大常委会法工委发言人 | 全国人民代表大会常务委员会法制工作委员会
          国家新闻出版署公布审批信息 | 国家新闻出版署
          浙江省委组织部、杭州市卫健委 | 中国共产党浙江省委员会组织部; 杭州市卫生健康委员会
          国家体委与文物局 | 国家体育总局; 国家文物局
          香港证监会与香港金管局 | 香港证券及期货事务监察委员会; 香港金融管理局
          """)
  void standForTheirNames(String text, String names) {
    assertThat(agencies("测试文章", text)).extracting(Agency::name).containsExactly(names.split("; "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "美国商务部宣布调查",
        "英国央行加息",
        "各国央行的选择空间有限",
        "日本财政部",
        "人社部发〔2021〕48号",
        "根据国办发〔2019〕24号要求",
        "各省、自治区、直辖市发展改革委、教育厅（教委）：",
      })
  void areNotMeant(String text) {
    assertThat(agencies("测试文章", text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          国务院关于推动高质量发展的意见 | 国务院 | ISSUER
          人力资源社会保障部 财政部关于印发《方案》的通知 | 人力资源和社会保障部 | JOINT_ISSUER
          工信部等三部门印发行动计划 | 工业和信息化部 | JOINT_ISSUER
          国家发展改革委有关负责人答记者问 | 国家发展和改革委员会 | MENTIONED
          """)
  void theHeadlineSaysWhoIssuedIt(String headline, String name, Agency.Role role) {
    Agency agency =
        agencies(headline, "国务院、人力资源社会保障部、工信部、国家发展改革委负责落实。").stream()
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow();

    assertThat(agency.role()).isEqualTo(role);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          由住房和城乡建设部、财政部、自然资源部和税务总局等5部门联合印发 | 5 issuers, of which 4
          住房和城乡建设部、财政部等三部门联合印发 | 3 issuers, of which 2
          """)
  void aCountThatDoesNotFitIsAWarning(String text, String warning) {
    References references = FINDER.find(Articles.titled("测试", text), new Outline(List.of()));

    assertThat(references.warnings()).singleElement().asString().contains(warning);
  }

  @Test
  void aCountThatFitsIsNone() {
    String text = "由住房和城乡建设部、财政部、自然资源部和税务总局等四部门联合印发";

    References references = FINDER.find(Articles.titled("测试", text), new Outline(List.of()));

    assertThat(references.warnings()).isEmpty();
  }

  private static List<Agency> agencies(String headline, String text) {
    return FINDER.find(Articles.titled(headline, text), new Outline(List.of())).agencies();
  }
}
