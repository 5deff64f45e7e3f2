package io.dibao.ingest.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.dibao.ingest.clean.CleanArticle;
import io.dibao.ingest.outline.Articles;
import io.dibao.ingest.outline.Mention;
import io.dibao.ingest.outline.Outline;
import io.dibao.ingest.taxonomy.TaxonomyLoader;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceFinderTest {

  private static final ReferenceFinder FINDER =
      new ReferenceFinder(TaxonomyLoader.load(Optional.empty()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          中共中央 国务院发布关于支持浙江高质量发展建设共同富裕示范区的意见。 | 关于支持浙江高质量发展建设共同富裕示范区的意见 | 1
          会议表决通过了关于授权上海市制定浦东新区法规的决定。《决定》规定，授权上海市。 | 关于授权上海市制定浦东新区法规的决定 | 2
          生态环境部网站周四刊登“京津冀及周边地区秋冬季大气污染综合治理攻坚行动方案”的通知称 | 京津冀及周边地区秋冬季大气污染综合治理攻坚行动方案 | 1
          国务院印发2030年前碳达峰行动方案，目标要求到2025年，非化石能源消费比重达到20%。 | 2030年前碳达峰行动方案 | 1
          梁溪区出台了人才购房实施办法（试行），提出给予补贴。 | 人才购房实施办法（试行） | 1
          根据本决定制定的法规，应当依照立法法的有关规定备案。 | 立法法 | 1
          """)
  void aTitleWithoutBracketsIsFoundBehindAVerbOfIssuing(String text, String title, int mentions) {
    Document document = only(text);

    assertThat(document.title()).isEqualTo(title);
    assertThat(document.mentions()).hasSize(mentions);
  }

  @Test
  void theArticlesOwnTitleElsewhereAndALineThatRepeatsATitleAreNoMentions() {
    assertThat(find("（原题为《是“收割韭菜”还是“回归理性”》）").documents()).isEmpty();
    assertThat(only("《东阳市促进残疾人就业行动实施方案》现印发你们。\n东阳市促进残疾人就业行动实施方案\n一、总体目标").mentions()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          中国银保监会周五发布《商业银行理财业务监督管理办法》。 | 中国银行保险监督管理委员会 | ISSUER
          加上上周国办公布的社保降费方案，费率已6次降低。 | 国务院办公厅 | ISSUER
          中国生态环境部联合多部委日前发文称，要深入治理。 | 生态环境部 | JOINT_ISSUER
          十三届全国人大常委会第二十九次会议表决通过了关于授权上海市的决定。 | 全国人民代表大会常务委员会 | ISSUER
          中国证监会审议通过了该公司的申请。 | 中国证券监督管理委员会 | MENTIONED
          国家发展和改革委员会、卫生部等六部委《关于开展城乡居民大病保险工作的指导意见》。 | 国家发展和改革委员会 | JOINT_ISSUER
          2022年4月14日 国家市场监督管理总局令第56号公布。 | 国家市场监督管理总局 | ISSUER
          二、财政部关于印发《小企业会计准则》的通知 | 财政部 | ISSUER
          商务部办公厅发布《关于推进便民生活圈建设的通知》。 | 商务部办公厅 | ISSUER
          上海证券交易所（以下简称本所）整合此前的指引后，重新编号制定了《上市公司自律监管规则适用指引第5号——行业信息披露》。 | 上海证券交易所 | ISSUER
          7月10日，国家网信办会同有关部门修订了《网络安全审查办法》。 | 中央网络安全和信息化委员会办公室 | ISSUER
          根据中国证监会要求，公司制定了《内部控制管理办法》。 | 中国证券监督管理委员会 | MENTIONED
          中国银保监会温州监管分局公布1张罚单。 | 中国银行保险监督管理委员会温州监管分局 | MENTIONED
          """)
  void whoIssuesADocumentIsItsIssuer(String text, String name, Agency.Role role) {
    assertThat(find(text).agencies())
        .extracting(Agency::name, Agency::role)
        .contains(tuple(name, role));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          中共中央、国务院印发《国家标准化发展纲要》。纲要提到，建立碳达峰标准。 | 国家标准化发展纲要 | 纲要
          浙江省发布《“腾笼换鸟”攻坚行动方案》。据了解，此次方案也是转型升级2.0版的延伸。 | “腾笼换鸟”攻坚行动方案 | 方案
          对接《区域全面经济伙伴关系协定》（RCEP）。RCEP成员国是重要伙伴。 | 区域全面经济伙伴关系协定 | RCEP
          """)
  void aDocumentGoesOnByItsKindOrItsLetters(String text, String title, String form) {
    Document document = only(text);

    assertThat(document.title()).isEqualTo(title);
    assertThat(document.mentions()).extracting(Mention::text).contains(form);
  }

  @Test
  void whoSignsAsManyAsAreCountedIssuedIt() {
    assertThat(
            only("商务部等3部门联合印发《关于高质量实施协定的指导意见》。", "请抓好落实。", "商务部发展改革委 海关总署", "2022年1月24日").issuers())
        .containsExactly("商务部", "国家发展和改革委员会", "海关总署");
  }

  @Test
  void anOfficeThatIssuedStandsForItsBody() {
    assertThat(only("银保监会发布《关于防止经营贷违规的通知》。", "中国银保监会办公厅印发了《关于防止经营贷违规的通知》。").issuers())
        .containsExactly("中国银行保险监督管理委员会办公厅");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "根据常德市政府工作报告，2022年增长7%以上。",
        "深圳市市长代表市政府向大会作政府工作报告，回顾去年工作。",
        "多地出台一系列促进消费的实施方案。",
        "工信部印发相关行动计划。",
        "会议强调，要周密制定组考防疫工作方案，严格落实各项措施。"
      })
  void whatOthersHaveTooAndWhatIsNotNamedIsNoDocument(String sentence) {
    assertThat(find(sentence).documents()).isEmpty();
  }

  @Test
  void aDraftIsNamedByWhatItIs() {
    assertThat(only("国家网信办公布《网络安全审查办法（修订草案征求意见稿）》。", "《意见稿》指出，运营者应当申报。").mentions())
        .extracting(Mention::text)
        .containsExactly("《网络安全审查办法（修订草案征求意见稿）》", "《意见稿》");
  }

  @Test
  void someTreatiesAreKnownByTheirLetters() {
    Document treaty = only("海南抓住RCEP机遇。");

    assertThat(treaty.title()).isEqualTo("区域全面经济伙伴关系协定");
    assertThat(treaty.aliases()).containsExactly("RCEP");
  }

  @Test
  void aGroupIsFoundByItsTaskNotByItsFounding() {
    assertThat(find("紧接着，安徽省级层面成立加快皖北地区发展领导小组。").agencies()).isEmpty();
  }

  @Test
  void theFormsOfAnAgencyAreThoseOfTheHeadlineToo() {
    assertThat(
            FINDER
                .find(Articles.titled("工信部：《转移意见》政策解读", "工业和信息化部印发《转移意见》。"), new Outline(List.of()))
                .agencies())
        .extracting(Agency::forms)
        .containsExactly(List.of("工业和信息化部", "工信部"));
  }

  @Test
  void theWordsOfALawInAnotherWordNameNoLaw() {
    assertThat(find("增强理财公司法治观念和合规意识。").documents()).isEmpty();
  }

  @Test
  void aStandardIsCitedByItsNumberOrHasItBesideItsTitle() {
    assertThat(only("废气达到DB44/27-2001的二级排放标准。").title()).isEqualTo("DB44/27-2001");
    assertThat(only("按照《警戒潮位核定规范》（GB/T 17839-2011）核定。").number()).contains("GB/T 17839-2011");
  }

  @Test
  void anOrganHasTheNameOfItsDistrictWithTheCityAndOfTheOrganNamedBefore() {
    assertThat(find("四川省成都市锦江区医保局日常巡查时发现，该院违规。").agencies())
        .extracting(Agency::name)
        .containsExactly("成都市锦江区医疗保障局");
    assertThat(find("线索移交郑州市纪委监委派驻纪检监察组、市公安局等。").agencies())
        .extracting(Agency::name)
        .contains("郑州市公安局");
  }

  @Test
  void whoSignsOverADayIsTheIssuer() {
    assertThat(find("现印发你们，请贯彻落实。", "浙江省人民政府办公厅", "2023年3月13日").agencies())
        .extracting(Agency::name, Agency::role)
        .containsExactly(tuple("浙江省人民政府办公厅", Agency.Role.ISSUER));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          黑龙江省工信厅、发改委、商务厅等相关部门参加。 | 黑龙江省工业和信息化厅; 黑龙江省发展和改革委员会; 黑龙江省商务厅
          东莞市倍增计划工作领导小组办公室开展动态调整。 | 东莞市倍增计划工作领导小组办公室
          国家统计局北京调查总队发布数据。 | 国家统计局北京调查总队
          国家计划委员会副主任一人。 | 国家计划委员会
          黑龙江省十三地市政府参加。 |
          """)
  void bodiesOfAPlaceAreFound(String text, String names) {
    assertThat(find(text).agencies())
        .extracting(Agency::name)
        .containsExactlyElementsOf(names == null ? List.of() : List.of(names.split("; ")));
  }

  @Test
  void anAbbreviationMeansItsFullTitleThroughout() {
    Document document = only("出台《关于促进制造业有序转移的指导意见》（以下简称《意见》）。《意见》提出三方面要求。");

    assertThat(document.title()).isEqualTo("关于促进制造业有序转移的指导意见");
    assertThat(document.aliases()).containsExactly("意见");
    assertThat(document.mentions())
        .extracting(Mention::text)
        .containsExactly("《关于促进制造业有序转移的指导意见》", "《意见》", "《意见》");
  }

  @Test
  void aTitleWithoutBracketsIsFoundByItsAbbreviation() {
    Document document = only("目录主要有产业发展与转移指导目录。其中，产业发展与转移指导目录（以下简称《目录》）以各地资源禀赋为基础。《目录》是细化。");

    assertThat(document.title()).isEqualTo("产业发展与转移指导目录");
    assertThat(document.mentions()).hasSize(4);
  }

  @Test
  void organsOfCountiesAreFoundWhereTheirNameCanBeTold() {
    assertThat(
            find("东阳市人民政府办公室", "推介会由中共阳新县委、阳新县人民政府承办，近日梁溪区政府发文。", "各区政府要落实，市区政府部门也是。").agencies())
        .extracting(Agency::name)
        .containsExactly("东阳市人民政府办公室", "中国共产党阳新县委员会", "阳新县人民政府", "梁溪区人民政府");
  }

  @Test
  void theCityThatACountysNoticeIsOfIsThatCity() {
    CleanArticle article =
        Articles.titled(
            "东阳市人民政府办公室关于印发《东阳市促进残疾人就业行动实施方案》的通知",
            "各镇、乡人民政府，各街道办事处：",
            "《方案》已经市政府同意，并参照《金华市人民政府办公室关于印发金华市方案的通知》。",
            "东阳市人民政府办公室");

    List<Agency> agencies = FINDER.find(article, new Outline(List.of())).agencies();

    assertThat(agencies).extracting(Agency::name).contains("东阳市人民政府");
  }

  @Test
  void anAliasInQuotationMarksIsAMentionWhereverItStands() {
    List<Document> documents =
        find(
                "银保监会发布《商业银行理财业务监督管理办法》（以下简称“办法”），作为《关于规范金融机构资产管理业务的指导意见》（以下简称“资管新规”）的配套细则。",
                "“办法”自公布之日起施行，与资管新规一致；其他办法不变。")
            .documents();

    assertThat(documents)
        .extracting(Document::title, document -> document.mentions().size())
        .containsExactly(tuple("商业银行理财业务监督管理办法", 3), tuple("关于规范金融机构资产管理业务的指导意见", 3));
    assertThat(documents.get(0).aliases()).containsExactly("办法");
  }

  @Test
  void aShortTitleWithoutAnAbbreviationMeansTheDocumentOfItsKind() {
    Document document = only("省政府印发了《关于进一步加强招商引资工作的指导意见》。", "《意见》明确，浙江要完成这些任务。");

    assertThat(document.aliases()).containsExactly("意见");
    assertThat(document.mentions()).hasSize(2);
  }

  @Test
  void aLawIsNotShortForAnotherLaw() {
    assertThat(find("根据《中华人民共和国证券法》、《公司法》，证监会就《证券法》的适用作了规定。").documents())
        .extracting(Document::title)
        .containsExactly("中华人民共和国证券法", "公司法");
  }

  @ParameterizedTest
  @CsvSource({"公发指引第1号, 指引", "绿色金融行动方案3.0, 方案", "跨境电商重点联系企业名录, 名录", "网络数据安全管理条例（草案）, 条例"})
  void aSerialBehindTheKindIsPassedOver(String title, String kind) {
    assertThat(only("发布了《" + title + "》。").kind()).contains(kind);
  }

  @Test
  void aShortTitleMayMeanTheDocumentOfTheHeadline() {
    CleanArticle article = Articles.titled("解读《关于推进普惠金融发展的实施意见》", "《意见》提出五方面要求。");

    List<Document> documents = FINDER.find(article, new Outline(List.of())).documents();

    assertThat(documents).extracting(Document::title).containsExactly("关于推进普惠金融发展的实施意见");
  }

  @Test
  void nestedTitlesAreOneDocument() {
    assertThat(only("财政部发布《关于印发〈政府采购框架协议采购方式管理暂行办法〉的通知》。").title())
        .isEqualTo("关于印发〈政府采购框架协议采购方式管理暂行办法〉的通知");
    assertThat(only("《关于贯彻落实《意见》的通知》已经印发。").kind()).contains("通知");
  }

  @ParameterizedTest
  @CsvSource({
    "据《人民日报》报道，相关工作正在推进。",
    "《泰晤士报》称，市场正在恢复。",
    "腾讯新闻《棱镜》获悉，整顿已经开始。",
    "她因《还珠格格》结缘古筝。",
    "《逆水寒》每周四更新版本。"
  })
  void aPaperOrAWorkIsNoDocument(String sentence) {
    assertThat(find(sentence).documents()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"《义务教育法》规定", "《中国制造2025》提出", "《安排协议》约定", "《京都议定书》生效", "《政府工作报告》提出", "《逃犯条例》修订"})
  void aDocumentNeedsNoLongTitle(String sentence) {
    assertThat(find(sentence + "，有关工作已经开始。").documents()).hasSize(1);
  }

  @Test
  void aPavementIsNoBank() {
    assertThat(find("事发地有人行道，行人行走不便。").agencies()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "中华人民共和国证券法, 法",
    "政府信息公开条例（2019年修订）, 条例",
    "“十四五”数字经济发展规划, 规划",
    "上市公司自律监管规则适用指引第5号——行业信息披露, 指引",
    "上市公司日常信息披露工作备忘录第十二号, 备忘录",
    "关于加快建设全国统一大市场的意见, 意见",
    "上市公司信息披露管理办法（征求意见稿）, 办法"
  })
  void theKindIsWhatTheTitleEndsWith(String title, String kind) {
    assertThat(only("《" + title + "》施行。").kind()).contains(kind);
  }

  @ParameterizedTest
  @CsvSource({"（国发〔2021〕1号）", "（国发[2021]1号）", "（国发（2021）1号）"})
  void theNumberIsNormalised(String printed) {
    assertThat(only("国务院《关于加强监管的意见》" + printed + "印发。").number()).contains("国发〔2021〕1号");
  }

  @Test
  void anIssuerIsTheAgencyBeforeTheVerb() {
    References found = find("近日，国家发改委印发《关于完善价格机制的通知》。");

    assertThat(found.documents().get(0).issuers()).containsExactly("国家发展和改革委员会");
    assertThat(found.agencies().get(0).role()).isEqualTo(Agency.Role.ISSUER);
  }

  @Test
  void theIssuersOfAListIssuedTogether() {
    References found = find("《意见》由工信部、发展改革委、人民银行和市场监管总局4部门联合印发，自印发之日起施行。");

    assertThat(found.agencies())
        .extracting(Agency::name, Agency::role)
        .containsExactly(
            tuple("工业和信息化部", Agency.Role.JOINT_ISSUER),
            tuple("国家发展和改革委员会", Agency.Role.JOINT_ISSUER),
            tuple("中国人民银行", Agency.Role.JOINT_ISSUER),
            tuple("国家市场监督管理总局", Agency.Role.JOINT_ISSUER));
    assertThat(found.documents().get(0).issuers()).hasSize(4);
    assertThat(found.warnings()).isEmpty();
  }

  @Test
  void aCountThatDoesNotFitIsAWarning() {
    assertThat(find("《意见》由工信部、财政部3部门联合印发。").warnings()).hasSize(1);
  }

  @Test
  void anIssuerAmongOthersIssuedTogether() {
    assertThat(find("央行等七部门近日联合发布《关于防范风险的公告》。").agencies().get(0).role())
        .isEqualTo(Agency.Role.JOINT_ISSUER);
  }

  @ParameterizedTest
  @CsvSource({"各级工信部门要抓好落实。", "财政部署下一阶段工作。", "会议就商务部署提出要求。", "科技部分企业盈利改善。", "自治区卫生健康委1个项目未开工。"})
  void aFormInsideAnotherWordOrNameIsNoMention(String sentence) {
    assertThat(find(sentence).agencies()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "广东省发展改革委, 广东省发展和改革委员会",
    "浙江省政府, 浙江省人民政府",
    "上海市财政局, 上海市财政局",
    "环境保护部, 生态环境部",
    "上交所, 上海证券交易所",
    "中央网信办, 中央网络安全和信息化委员会办公室"
  })
  void everyFormHasItsCanonicalName(String form, String name) {
    assertThat(find(form + "有关负责人表示，将抓好落实。").agencies())
        .extracting(Agency::name)
        .containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource({
    "浙江省委十四届九次全会, 中国共产党浙江省委员会",
    "西安市住建局, 西安市住房和城乡建设局",
    "深圳市市场监督管理局, 深圳市市场监督管理局",
    "上海市高级人民法院, 上海市高级人民法院",
    "杭州市公安局, 杭州市公安局",
    "深圳市科创委, 深圳市科技创新委员会",
    "国家工商行政管理总局, 国家工商行政管理总局",
    "中期协, 中国期货业协会",
    "国家税务总局, 国家税务总局"
  })
  void anOrganOfAPlaceHasThePlacesNameInItsOwn(String form, String name) {
    assertThat(find(form + "表示，将抓好落实。").agencies()).extracting(Agency::name).containsExactly(name);
  }

  @Test
  void anOrganOfTheProvinceIsThatOfTheArticlesProvince() {
    assertThat(find("浙江出台新政。", "浙江省住建厅近日发文，可报经省政府审核同意。").agencies())
        .extracting(Agency::name)
        .containsExactly("浙江省住房和城乡建设厅", "浙江省人民政府");
  }

  @Test
  void anOrganOfTheCityIsThatOfTheHeadlinesCity() {
    CleanArticle article = Articles.titled("西安：经济延续恢复态势", "市统计局负责人介绍，市委市政府高度重视。");

    assertThat(FINDER.find(article, new Outline(List.of())).agencies())
        .extracting(Agency::name)
        .containsExactly("西安市统计局", "中国共产党西安市委员会", "西安市人民政府");
  }

  @ParameterizedTest
  @CsvSource({"浙江和江苏相继发文，须经省政府同意。", "有关省政府要加强领导。", "各级政府、县政府要抓好落实。"})
  void anOrganWithoutAPlaceIsNoAgency(String sentence) {
    assertThat(find(sentence).agencies()).isEmpty();
  }

  @Test
  void someDocumentsAreKnownWithoutBrackets() {
    Document document = only("今年的政府工作报告也提出，多措并举稳定外贸。政府工作报告还提出，加快发展。");

    assertThat(document.title()).isEqualTo("政府工作报告");
    assertThat(document.kind()).contains("报告");
    assertThat(document.mentions()).hasSize(2);
  }

  @Test
  void theIssuersInATitleIssuedIt() {
    assertThat(only("按照《财政部 税务总局 住房城乡建设部关于完善住房租赁有关税收政策的公告》执行。").issuers())
        .containsExactly("财政部", "国家税务总局", "住房和城乡建设部");
  }

  @ParameterizedTest
  @CsvSource({
    "9月10日，浙江省住房和城乡建设厅网站公布《关于加快发展的指导意见》。, 浙江省住房和城乡建设厅",
    "工信部1月14日印发《关于加快发展的指导意见》。, 工业和信息化部",
    "财政部近日在官网发布《关于加快发展的指导意见》。, 财政部"
  })
  void wordsMayStandBetweenTheIssuerAndTheVerb(String sentence, String issuer) {
    assertThat(find(sentence).documents().get(0).issuers()).containsExactly(issuer);
  }

  @Test
  void anAgencyWithOthersThatAreCountedIssuedTogether() {
    References found = find("生态环境部会同17个部门和单位联合印发的《“无废城市”建设工作方案》提出要求。");

    assertThat(found.agencies().get(0).role()).isEqualTo(Agency.Role.JOINT_ISSUER);
    assertThat(found.documents().get(0).issuers()).containsExactly("生态环境部");
  }

  @Test
  void whoPublishesNewsIssuesNoDocument() {
    assertThat(find("2月15日，商务部官网发布消息，外资增长。").agencies().get(0).role())
        .isEqualTo(Agency.Role.MENTIONED);
  }

  @Test
  void whoPublishesFiguresIssuesNoDocument() {
    assertThat(find("海关总署3月7日公布的数据显示，进出口总值增长13.3%。").agencies().get(0).role())
        .isEqualTo(Agency.Role.MENTIONED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          根据《证券法》等规定，现公告如下。 | BASIS |  | 证券法
          依据国务院《关于加强监管的意见》，制定本办法。 | BASIS |  | 关于加强监管的意见
          为贯彻落实《关于加强监管的意见》，制定本办法。 | IMPLEMENTS |  | 关于加强监管的意见
          《外汇管理暂行办法》同时废止。 | REPEALS |  | 外汇管理暂行办法
          会议审议修订《反洗钱管理办法》。 | AMENDS |  | 反洗钱管理办法
          《实施细则》根据《证券投资基金法》制定。 | BASIS | 实施细则 | 证券投资基金法
          """)
  void aTextSaysWhatOneDocumentDoesToAnother(
      String sentence, Relation.Type type, String from, String to) {
    assertThat(find(sentence).relations())
        .extracting(Relation::type, Relation::from, Relation::to)
        .containsExactly(tuple(type, Optional.ofNullable(from), to));
  }

  @Test
  void allDocumentsOfAListAreMeant() {
    assertThat(find("根据《证券法》《公司法》和《期货交易管理条例》，制定本办法。").relations())
        .extracting(Relation::to)
        .containsExactly("证券法", "公司法", "期货交易管理条例");
  }

  @Test
  void aHeadlineSaysWhatTheArticleInterprets() {
    CleanArticle article = Articles.titled("《关于推进普惠金融发展的实施意见》政策解读", "《关于推进普惠金融发展的实施意见》近日印发。");

    assertThat(FINDER.find(article, new Outline(List.of())).relations())
        .extracting(Relation::type, Relation::to)
        .containsExactly(tuple(Relation.Type.INTERPRETS, "关于推进普惠金融发展的实施意见"));
  }

  @ParameterizedTest
  @CsvSource({
    "记者注意到，《关于加强监管的意见》提出三项要求。",
    "税收优惠政策，按照《关于完善税收政策的公告》等有关规定执行。",
    "我国连续4年修订全国版外商投资准入负面清单。"
  })
  void aTitleThatIsOnlyCitedHasNoRelation(String sentence) {
    assertThat(find(sentence).relations()).isEmpty();
  }

  @Property(tries = 300)
  void anyTextHasItsReferences(
      @ForAll
          @Chars({
            '《', '》', '〈', '〉', '（', '）', '以', '下', '简', '称', '意', '见', '财', '政', '部', '、', '印',
            '发', '号', '〔', '〕', '2', '\n'
          })
          @StringLength(min = 1, max = 200)
          String text) {
    String[] paragraphs = text.lines().filter(line -> !line.isBlank()).toArray(String[]::new);
    if (paragraphs.length > 0) {
      CleanArticle article = Articles.of(paragraphs);
      References found = FINDER.find(article, new Outline(List.of()));
      assertThat(found.documents())
          .allSatisfy(
              document ->
                  assertThat(document.mentions())
                      .allMatch(
                          mention -> mention.range().of(article.text()).equals(mention.text())));
    }
  }

  @Test
  void aMillionCharactersTakeSeconds() {
    CleanArticle article =
        Articles.of("《意见》财政部、商务部印发《关于工作的意见》（以下简称《意见》）（国发〔2021〕1号）".repeat(20_000));

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> FINDER.find(article, new Outline(List.of())));
  }

  private static Document only(String... paragraphs) {
    List<Document> documents = find(paragraphs).documents();
    assertThat(documents).hasSize(1);
    return documents.get(0);
  }

  private static References find(String... paragraphs) {
    return FINDER.find(Articles.of(paragraphs), new Outline(List.of()));
  }
}
