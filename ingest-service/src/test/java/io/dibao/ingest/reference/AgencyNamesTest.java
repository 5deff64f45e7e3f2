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
          东阳市人民政府办公室、阳新县委 | 东阳市人民政府办公室; 中国共产党阳新县委员会
          四川省成都市锦江区医保局查处 | 成都市锦江区医疗保障局
          在广州海关所属花都海关的现场监管下退运出境 | 广州海关; 花都海关
          昆山住建局通报，常熟市场监管局立案 | 昆山市住房和城乡建设局; 常熟市市场监督管理局
          沈阳市和平区人民政府、铁西区人民政府 | 沈阳市和平区人民政府; 沈阳市铁西区人民政府
          安徽含山县公安局与和县公安局 | 含山县公安局
          原江干区政府和龙海市委 | 江干区人民政府; 中国共产党龙海市委员会
          通辽市科尔沁左翼后旗人民政府 | 科尔沁左翼后旗人民政府
          """)
  void ofACountyAreKnownByTheListOfCounties(String text, String names) {
    assertThat(agencies("测试文章", text)).extracting(Agency::name).containsExactly(names.split("; "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "现将市政府行政规范性文件清理结果公布如下",
        "根据计划，2022年安排市政府投资项目522个",
        "提高县政府和成县委的效率",
        "和平区政府与新城区政府分别发文",
        "沿海城市财政局",
        "在新建区域财政局",
        "开发区政府、各县政府和省、市、县政府",
      })
  void areNotMadeUpFromWordsBeforeAnOrgan(String text) {
    assertThat(agencies("测试文章", text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          丹寨县2015年国民经济和社会发展统计公报 | 在县委、县政府的坚强领导下，全县围绕扶贫攻坚。 | 中国共产党丹寨县委员会; 丹寨县人民政府
          浦东新区出台新政 | 浦东新区拟调整补贴。区政府和区发改委正在研究，县政府除外。 | 浦东新区人民政府; 浦东新区发展和改革委员会
          毕节市七星关区医疗保险方案的通知 | 《方案》已经区人民政府同意。 | 毕节市七星关区人民政府
          七星关区方案 | 毕节市七星关区人民政府办公室,区政府各部门: | 毕节市七星关区人民政府办公室; 毕节市七星关区人民政府
          鄂托克旗：羊绒之乡 | 旗委旗政府高度重视。 | 中国共产党鄂托克旗委员会; 鄂托克旗人民政府
          昆山开放 | 昆山市今年增长。昆山市、苏州市、昆山市都在提速，市政府表示满意。 | 昆山市人民政府
          苏州：经济延续恢复态势 | 苏州的昆山市、常熟市、太仓市和昆山市增长快，市统计局说。 | 苏州市统计局
          西安：经济延续恢复态势 | 西安的新城区政府、雁塔区政府发文。 | 西安市新城区人民政府; 雁塔区人民政府
          两县比较 | 丹寨县和雷山县相邻，县政府各有打算。 |
          """)
  void ofTheCountyThatAnArticleIsAboutNeedNoName(String headline, String text, String names) {
    assertThat(agencies(headline, text))
        .extracting(Agency::name)
        .containsExactlyElementsOf(names == null ? List.of() : List.of(names.split("; ")));
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
