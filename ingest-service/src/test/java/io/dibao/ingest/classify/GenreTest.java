package io.dibao.ingest.classify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GenreTest {

  @Test
  void aTitleThatSaysSoIsAnInterpretation() {
    Classified found =
        Classified.article("工信部：《关于促进制造业有序转移的指导意见》政策解读", "# 一、文件出台的背景是什么？", "党中央、国务院高度重视产业转移工作。");

    assertThat(found.codes("genre")).containsExactly("interpretation");
  }

  @Test
  void questionsAndAnswersWithAnOfficialAreQAndA() {
    Classified found =
        Classified.article(
            "国家发展改革委有关负责人就《关于振作工业经济运行的通知》答记者问", "问：请介绍一下出台的背景。", "答：今年以来，工业经济持续稳定恢复。");

    assertThat(found.codes("genre")).containsExactly("q-and-a");
  }

  @Test
  void aNoticeToTheProvincesIsAPolicyDocument() {
    Classified found =
        Classified.article(
            "国务院办公厅关于印发“十四五”现代物流发展规划的通知",
            "各省、自治区、直辖市人民政府，国务院各部委、各直属机构：",
            "《“十四五”现代物流发展规划》已经国务院同意，现印发给你们，请认真贯彻执行。");

    assertThat(found.codes("genre")).containsExactly("policy-document");
  }

  @Test
  void articlesOfLawAreAPolicyDocument() {
    Classified found =
        Classified.article(
            "优化营商环境条例", "第一章 总则", "第一条 为了持续优化营商环境，制定本条例。", "第二条 本条例所称营商环境，是指体制机制性因素和条件。");

    assertThat(found.codes("genre")).containsExactly("policy-document");
  }

  @Test
  void growthRatesOneAfterTheOtherAreADataRelease() {
    Classified found =
        Classified.article(
            "2021年12月份规模以上工业增加值增长4.3%",
            "12月份，规模以上工业增加值同比实际增长4.3%，环比增长0.42%。分三大门类看，采矿业增加值同比增长7.3%，制造业增长3.8%。",
            "分经济类型看，国有控股企业增加值同比增长3.6%，股份制企业增长5.0%，比上月加快0.5个百分点。");

    assertThat(found.codes("genre")).containsExactly("data-release");
  }

  @Test
  void aReportFromAnAgencyIsNews() {
    Classified found =
        Classified.article("浙江省政府发文，进一步加强这项工作", "近日，省政府印发了《关于进一步加强招商引资工作的指导意见》，记者从会上获悉有关情况。");

    assertThat(found.codes("genre")).containsExactly("news");
  }

  @Test
  void anEditorsOpinionIsACommentary() {
    Classified found = Classified.article("人民日报评论员：坚定信心促发展", "经济工作千头万绪，贵在抓住关键。");

    assertThat(found.codes("genre")).containsExactly("commentary");
  }

  @Test
  void anAddressIsASpeech() {
    Classified found = Classified.article("在论坛开幕式上的致辞", "尊敬的各位来宾，女士们、先生们：", "很高兴与大家相聚。");

    assertThat(found.codes("genre")).containsExactly("speech");
  }

  @Test
  void aListedCompanysNoticeIsAnAnnouncement() {
    Classified found =
        Classified.article("关于股东减持股份的提示性公告", "本公司及董事会全体成员保证信息披露的内容真实、准确、完整。", "特此公告。");

    assertThat(found.codes("genre")).containsExactly("announcement");
  }

  @Test
  void aCompanysResultsAreNews() {
    Classified found = Classified.article("宁德时代：2021年净利润159亿元 同比增长185%", "公司披露年报。");

    assertThat(found.codes("genre")).containsExactly("news");
  }

  @Test
  void aNoticeToShareholdersIsAnAnnouncement() {
    Classified found = Classified.article("关于召开2022年第一次临时股东大会的通知", "会议召开时间如下。");

    assertThat(found.codes("genre")).containsExactly("announcement");
  }

  @Test
  void aCorruptionCaseIsNews() {
    Classified found =
        Classified.article(
            "省监狱管理局原政委梁仪坚被开除党籍",
            "中央纪委国家监委网站3月3日信息显示，据甘肃省纪委监委消息：省监狱管理局原政委梁仪坚严重违纪违法案，甘肃省纪委监委已审查调查终结。");

    assertThat(found.codes("genre")).containsExactly("news");
  }

  @Test
  void adviceThatExpertsGiveIsNews() {
    Classified found =
        Classified.article(
            "0卡0糖饮料是否健康？专家建议每天保证1.5升以上饮水量", "专家表示，市面上标称零卡零糖的饮料，甜味大多来自甜味剂，其热量比高糖分饮料低。");

    assertThat(found.codes("genre")).containsExactly("news");
  }

  @Test
  void measuresOfADistrictAreAPolicyDocument() {
    Classified found =
        Classified.article(
            "官渡区稳增长促发展若干政策措施", "根据《昆明市人民政府关于印发昆明市稳增长促发展若干政策措施的通知》，结合官渡区实际，特制定如下政策措施。");

    assertThat(found.codes("genre")).containsExactly("policy-document");
  }

  @Test
  void aLetterOfGreetingIsASpeech() {
    Classified found =
        Classified.article(
            "致全市广大农民朋友和“三农”工作者的慰问信", "亲爱的农民朋友们：", "在此，我代表市委、市政府，向全市广大农民朋友和“三农”工作者致以节日的问候和丰收的祝愿！");

    assertThat(found.codes("genre")).containsExactly("speech");
  }

  @Test
  void aPaperIsACommentary() {
    Classified found =
        Classified.article("运动式治理的动员技术探究", "摘要：运动式治理在社会治理中广泛存在，动员技术是其有效开展的必备要素。", "关键词：地方政府；运动式治理");

    assertThat(found.codes("genre")).containsExactly("commentary");
  }

  @Test
  void aListThatIsMadePublicForObjectionsIsAnAnnouncement() {
    Classified found =
        Classified.article(
            "2020年度肇庆市高新技术企业拟认定名单公示", "经企业申报、专家评审等程序，现将2020年度肇庆市高新技术企业拟认定名单予以公示。公示期为10个自然日。");

    assertThat(found.codes("genre")).containsExactly("announcement");
  }

  @Test
  void aTextWithoutCuesHasNoGenre() {
    assertThat(Classified.article("春天的花园", "花开了，鸟儿在唱歌。").codes("genre")).isEmpty();
  }

  @Test
  void aReportOfARegulatorsRulesIsNewsThoughItSaysFromWhenTheyHold() {
    Classified found =
        Classified.article(
            "中国商业银行理财新规正式落地 推进理财业务规范转型--银保监会",
            "路透上海9月28日 - 中国银保监会周五发布《商业银行理财业务监督管理办法》（以下简称“办法”），“办法”和细则自公布之日起施行。",
            "银保监会表示，发布实施“办法”，既是落实“资管新规”的重要举措，也有利于细化银行理财监管要求。");

    assertThat(found.codes("genre")).containsExactly("news");
  }

  @Test
  void whatSaysThatItIsInForceItselfIsAPolicyDocument() {
    Classified found = Classified.article("关于明确有关事项的规定", "本规定自公布之日起施行，此前的规定与本规定不一致的，以本规定为准。");

    assertThat(found.codes("genre")).containsExactly("policy-document");
  }

  @Test
  void whoSharesHisResearchWithAnAudienceGivesASpeech() {
    Classified found =
        Classified.article(
            "刘元春：未来5年是中国GDP赶超美国关键时点，拼谁能“咬住”",
            "今天很高兴跟大家来分享我们的研究，核心内容是几个层面：",
            "我们去年占美国GDP的比例是68.4%。我们必须有一些新的维度，这是我想给大家讲的重点。");

    assertThat(found.codes("genre")).containsExactly("speech");
  }

  @Test
  void whatAMeasureMeansToTheReaderIsAnInterpretationWithoutSayingSo() {
    Classified found =
        Classified.article(
            "5年降社保费8000亿元，下月起这部分人收入提高，看看你符合条件吗？",
            "为何说幅度最大？这次城镇职工基本养老保险单位缴费比例，高于16%的省份，可降至16%。",
            "也就是说，单位缴费比例最多可降低4个百分点，不设条件。",
            "举个例子：某地以前将平均工资6000元，作为社保缴费基数。");

    assertThat(found.codes("genre")).containsExactly("interpretation");
  }

  @Test
  void whoArguesIsACommentary() {
    Classified found =
        Classified.article(
            "1000万购房补贴抢人，然后呢？",
            "5月11日，“无锡人才”官方公众号发布，梁溪区出台了人才购房实施办法（试行）。",
            "城市急切、热烈的揽才方式，对人才的尊重和重视显而易见。",
            "虽然补贴政策某种程度上成为招揽人才的一种手段，但冷静下来后也许才迎来真正的考验。",
            "毕竟，“抢人”是一时的，吸引人才、留住人才却是要城市久久思考并为之努力的。");

    assertThat(found.codes("genre")).containsExactly("commentary");
  }

  @Test
  void aDecisionOnOneCompanyIsADocument() {
    Classified found =
        Classified.article("关于深圳市中村科技实业有限公司项目竣工环境保护验收的决定书", "你公司报来的验收申请材料收悉，经审查，决定如下。");

    assertThat(found.codes("genre")).containsExactly("policy-document");
  }

  @Test
  void whatWeighsAPolicyWithAnalystsIsACommentary() {
    Classified found =
        Classified.article(
            "政府工作报告定调楼市！",
            "今年的政府工作报告延续了去年末以来的政策口径。",
            "值得一提的是，报告并未提及房地产税。易居研究院研究员认为，政策将更注重落实。",
            "事实上，房贷利率已经下行。不过，需求恢复仍需时间。");

    assertThat(found.codes("genre")).containsExactly("commentary");
  }

  @Test
  void aFewFiguresInWhatMinistersSaidAreNoDataRelease() {
    Classified found =
        Classified.article(
            "冲刺四季度 看八部委负责人为经济打call",
            "围绕这些社会关注热点，新华社近日采访了8位中央部门负责人，在找准关键问题的同时，释放了诸多积极信号。",
            "工业和信息化部部长肖亚庆：",
            "目前，支持中小企业发展的法律法规体系基本健全，中小企业发展环境不断优化。截至7月末，普惠小微贷款余额同比增长29.3%。",
            "工信部将着力破除各类隐形壁垒，消除影响公平竞争、妨碍创新的各种制度束缚，切实保障中小企业公平参与市场竞争。",
            "商务部部长王文涛：",
            "建设更高水平开放型经济新体制，就是要进一步打通国内国际两个市场，形成统一开放、竞争有序的现代市场体系。");

    assertThat(found.codes("genre")).containsExactly("news");
  }

  @Test
  void figuresThatMakeUpMostOfATextAreADataReleaseWhoeverReportsThem() {
    Classified found =
        Classified.article(
            "1.03亿户！我国登记在册个体工商户实现历史性突破",
            "全国登记在册个体工商户已达1.03亿户，占市场主体总量的三分之二，同比增长11.1%。",
            "2021年全国新设个体工商户1970.1万户、同比增长17.2%，超过了从2012年到2021年年均增长11.8%的增速。");

    assertThat(found.codes("genre")).containsExactly("data-release");
  }

  @Test
  void figuresOfAPlanAreNoStatistics() {
    Classified found =
        Classified.article(
            "深圳如何实现GDP增长6%：稳住制造业基本盘",
            "4月11日，深圳市七届人大二次会议开幕，深圳市市长覃伟中代表市政府向大会作政府工作报告。",
            "深圳市政府工作报告指出，2022年深圳地区生产总值预期增长目标6%左右。",
            "覃伟中强调，深圳要坚持制造业立市之本。今年的政府工作报告提出，2022年规模以上工业增加值计划增长5%，力争战略性新兴产业增加值达1.3万亿元。");

    assertThat(found.codes("genre")).containsExactly("news");
  }

  @Test
  void manyExpertsInAColumnAreACommentary() {
    Classified found =
        Classified.article(
            "海南自贸港遇全球最大自贸区：RCEP带来更多开放红利",
            "（经济观察）海南自贸港遇全球最大自贸区",
            "多位专家近日接受采访指出，RCEP生效后，海南自贸港机遇多于挑战，产生政策叠加效应。",
            "华中科技大学经济学院教授陈波指出，海南自贸港是主动的单向开放，RCEP是成员国之间的对等开放。",
            "赵晋平认为，海南要充分利用零关税优势。在白明看来，RCEP生效不对海南构成利空影响。");

    assertThat(found.codes("genre")).containsExactly("commentary");
  }

  @Test
  void aNoticeUnderAHeadlineOfThePressIsStillThePolicyDocument() {
    Classified found =
        Classified.article(
            "财政部、税务总局发文：明确REITs试点税收政策",
            "关于基础设施领域不动产投资信托基金（REITs）试点税收政策的公告",
            "财政部 税务总局公告2022年第3号",
            "为支持基础设施领域不动产投资信托基金试点，现将有关税收政策公告如下：",
            "五、本公告自2021年1月1日起实施。",
            "2022年1月26日");

    assertThat(found.codes("genre")).containsExactly("policy-document");
  }

  @Test
  void aNoticeThatIsPrintedWholeIsAnAnnouncement() {
    Classified found =
        Classified.article(
            "10月8日起投放2021年第一批中央储备棉！",
            "10月7日，中国储备棉管理有限公司发布公告称，将自10月8日起开始投放2021年第一批中央储备棉。",
            "公告全文：",
            "根据国家相关部门要求，中国储备棉管理有限公司将组织2021年第一批中央储备棉投放。现将有关事项公告如下：",
            "特此公告。");

    assertThat(found.codes("genre")).containsExactly("announcement");
  }

  @Test
  void whoTellsOfANoticeDoesNotGiveIt() {
    Classified found =
        Classified.article(
            "国家网信办拟规定：这类公司到国外上市须接受安全审查",
            "7月10日，国家网信办发布通知称，国家网信办会同有关部门修订了《网络安全审查办法》，现向社会公开征求意见。",
            "《意见稿》指出，掌握超过100万用户个人信息的运营者赴国外上市，必须申报网络安全审查。",
            "7月9日，国家网信办发布通报称，25款App存在严重违法违规收集使用个人信息问题。");

    assertThat(found.codes("genre")).containsExactly("news");
  }

  @Test
  void whoAsksForOpinionsAndSaysWhereToSendThemAnnounces() {
    Classified found =
        Classified.article(
            "金融消费者权益保护实施办法（征求意见稿）",
            "中国人民银行起草了《金融消费者权益保护实施办法（征求意见稿）》，现向社会公开征求意见。公众可以通过以下途径和方式提出意见：",
            "通过电子邮件将意见发送至人民银行。",
            "意见反馈截止时间为：2020年1月25日。");

    assertThat(found.codes("genre")).containsExactly("announcement");
  }

  @Test
  void answersToReportersAreQAndAThoughTheyAreReported() {
    Classified found =
        Classified.article(
            "就“实施全面两孩政策”的相关问题回答中外记者的提问",
            "全国人大会议新闻中心于今日15时举行记者会，由主任李斌就“实施全面两孩政策”的相关问题回答中外记者的提问。",
            "记者：我有两个问题想问一下李斌主任。",
            "王培安：谢谢你的提问，我来回答第一个问题。");

    assertThat(found.codes("genre")).containsExactly("q-and-a");
  }

  @Test
  void theFirstHeadlineAgainIsNotTheLead() {
    Classified found =
        Classified.article(
            "长沙未来五年数字经济占比要超45%",
            "原标题：中部省会竞逐数字经济新赛道，长沙未来五年数字经济占GDP比重要超45%",
            "9月22日上午，中国共产党长沙市第十四次代表大会在长沙开幕，记者从会上获悉有关情况。");

    assertThat(found.codes("genre")).containsExactly("news");
  }

  @Test
  void oneTurnOfPhraseIsNoGenre() {
    assertThat(Classified.article("公园", "其实就是大家最习以为常的地方，可谓很神奇。").codes("genre")).isEmpty();
  }
}
