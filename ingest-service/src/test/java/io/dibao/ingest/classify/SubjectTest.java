package io.dibao.ingest.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Topic, industry, factor, instrument and principle. */
class SubjectTest {

  @Test
  void theFourFactorTypesAreFoundInOneSentence() {
    Classified found = Classified.text("引导劳动密集型产业、技术密集型产业、高载能行业和生产性服务业分别向满足其发展条件的中西部和东北地区转移。");

    assertThat(found.codes("factor"))
        .containsExactly(
            "labour-intensive", "technology-intensive", "energy-intensive", "producer-services");
    assertThat(found.evidence("factor", "energy-intensive")).containsExactly("高载能行业");
  }

  @Test
  void thePrinciplesAreReadFromTheirHeadings() {
    Classified found =
        Classified.text(
            "（一）坚持市场主导、政府引导。尊重企业主体地位。",
            "（二）坚持因业施策、因地制宜。精准施策、分类指导。",
            "（三）坚持巩固优势、错位发展。支持各地充分发挥自身比较优势。",
            "（四）坚持生态优先、安全发展。",
            "（五）坚持开放合作、互利共赢。");

    assertThat(found.codes("principle"))
        .containsExactlyInAnyOrder(
            "market-led",
            "suited-to-place",
            "comparative-advantage",
            "ecology-first",
            "open-cooperation");
    assertThat(found.evidence("principle", "market-led")).contains("坚持市场主导、政府引导");
  }

  @Test
  void aPrinciplesWordInPassingIsNoPrinciple() {
    assertThat(Classified.text("围绕创新驱动发展、产业生态打造，筛选重点领域细分赛道。").codes("principle")).isEmpty();
  }

  @Test
  void theThreeCooperationModesAreFound() {
    Classified found =
        Classified.text(
            "一是推进产业链供应链上下游对接合作模式。二是创新区域间产业转移合作模式，支持东部地区通过托管、共建等形式支持中西部、东北地区发展。"
                + "三是探索科技成果跨区域转移合作模式，鼓励东部地区科技创新成果在中西部、东北地区孵化转化。");

    assertThat(found.codes("instrument"))
        .contains("industrial-chain-docking", "interregional-cooperation", "technology-transfer");
    assertThat(found.evidence("instrument", "industrial-chain-docking"))
        .containsExactly("产业链供应链上下游对接合作模式");
  }

  @Test
  void instrumentsAreReadFromTheMeasures() {
    Classified found = Classified.text("强化金融支持，设立产业转移基金。建立产值、收益、用地等指标分享机制和生态保护补偿制度。落实研发费用加计扣除。");

    assertThat(found.codes("instrument"))
        .contains("finance", "industry-fund", "compensation", "tax");
  }

  @Test
  void divisionsAreReadFromThePresssWords() {
    Classified found = Classified.text("大力招引汽车及零部件、现代纺织和服装等领域技术创新项目，布局第三代半导体。");

    assertThat(found.named("industry")).contains("C36", "C17", "C39");
  }

  @Test
  void aWeakWordNeedsAFullMention() {
    assertThat(Classified.text("他在医院门口买了一部手机，医院的灯亮着。").codes("industry")).isEmpty();
    assertThat(Classified.text("# 公立医院改革提速", "医院的灯亮着。").evidence("industry", "Q84"))
        .containsExactly("公立医院", "医院");
  }

  @Test
  void aBankAsLenderIsNoIndustryOfTheArticle() {
    Classified found = Classified.text("引导金融机构创新金融产品、研究支持地方设立产业转移基金，引导制造业有序转移。");

    assertThat(found.codes("industry")).containsExactly("C");
  }

  @Test
  void anAgencysNameIsNoIndustry() {
    assertThat(Classified.text("农业农村部、交通运输部、教育部和住房和城乡建设部参加会议。").codes("industry")).isEmpty();
  }

  @Test
  void anAliasAcrossTwoWordsDoesNotCount() {
    assertThat(Classified.text("做好文化工作和信息化工程，国家政策提供水平高，提高考核标准。").codes("industry")).isEmpty();
    assertThat(Classified.article("省人民政府工作规则", "各市人民政府、县人民政府、乡镇人民政府遵照执行。").codes("topic"))
        .containsExactly("government-affairs");
  }

  @Test
  void anEpidemicAsTheBackgroundIsNoIndustry() {
    Classified found = Classified.text("世纪疫情对传统服务贸易造成冲击。", "按照大会疫情防控工作要求，采用网络视频方式举行。");

    assertThat(found.named("industry")).isEmpty();
    assertThat(found.named("topic")).doesNotContain("health-sport");
  }

  @Test
  void aTourismCompanysPunishmentIsNoTourism() {
    Classified found = Classified.text("经查明，大连圣亚旅游控股股份有限公司在信息披露方面存在违规行为。");

    assertThat(found.named("topic")).doesNotContain("trade-tourism");
  }

  @Test
  void moneyThatFleesFromRisksIsNotAnInsurers() {
    assertThat(Classified.text("资金不断涌入避险资产，债券收益率下行。").named("industry")).doesNotContain("J68");
  }

  @Test
  void aCompanysLandAndAnOperatorsDiscountAreNoInstruments() {
    Classified found =
        Classified.text("当升科技竞得常州市工业用地。", "运营商可能会增加赠送权益的补贴形式。", "头部贷款超市被警方突击调查，监管方在酝酿整顿。");

    assertThat(found.named("instrument")).isEmpty();
  }

  @Test
  void aZonesNameInAnAddressIsNoPilotPark() {
    Classified found = Classified.text("连日来，在颍东经济开发区标准厂房项目建设现场，工人们加班加点。", "产业链上下游企业参加了会议。");

    assertThat(found.named("instrument")).isEmpty();
  }

  @Test
  void whatTheBudgetPaysForIsFiscal() {
    Classified found = Classified.text("各项生活与交通补助所需经费由省、市、县三级财政按照比例分担，培训经费由省财政解决。");

    assertThat(found.named("instrument")).contains("fiscal");
  }

  @Test
  void theIndustryThatMovesIsMarked() {
    Classified found = Classified.text("引导纺织业向中西部地区转移，湖南承接电子信息产业。");

    assertThat(found.named("industry", "moves-out")).containsExactly("C17");
    assertThat(found.named("industry", "takes-over")).containsExactly("C39");
  }

  @Test
  void theTopicIsTheSubjectClassThatPrevails() {
    Classified found =
        Classified.article("关于促进制造业有序转移的指导意见", "促进产业转移，优化产业链布局，维护供应链稳定，推动制造业高质量发展，研究设立基金。");

    assertThat(found.codes("topic")).containsExactly("industry-transport");
  }

  @Test
  void anArticleAboutNothingKnownHasNoTopic() {
    assertThat(Classified.article("春天的花园", "花开了，鸟儿在唱歌。").all()).isEmpty();
  }

  @Test
  void theLineOfAnEditorDoesNotCount() {
    assertThat(Classified.text("责任编辑：李制造业").all()).isEmpty();
  }

  @Test
  void theScoreGrowsWithTheMentionsAndTheirPlace() {
    String rest = "各地要抓好落实。";
    double once = Classified.text("发展制造业。", rest).sure("industry", "C");
    double twice = Classified.text("发展制造业。振兴制造业。", rest).sure("industry", "C");
    double heading = Classified.text("# 发展制造业", "振兴制造业。").sure("industry", "C");
    double title = Classified.article("发展制造业", "发展制造业。振兴制造业。").sure("industry", "C");

    assertThat(List.of(once, twice, heading, title)).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void aCodeThatOnlyTheTitleNamesHasNoMentionToPointAt() {
    Classified found = Classified.article("制造业怎么办", "且听下回分解。");

    assertThat(found.codes("industry")).containsExactly("C");
    assertThat(found.evidence("industry", "C")).isEmpty();
  }

  @Test
  void openingAMarketToForeignCapitalIsInvestmentPromotion() {
    assertThat(
            Classified.text("推动外资投资便利化，包括取消对中资银行和金融资产管理公司的外资持股比例限制。发布《关于进一步放宽外资银行市场准入相关事项的通知》。")
                .codes("instrument"))
        .contains("investment-promotion");
    assertThat(Classified.text("哈尔滨市政府进行产业和项目推介，数字经济招商专班进行了现场对接。").codes("instrument"))
        .contains("investment-promotion")
        .doesNotContain("organisation");
  }

  @Test
  void supervisionIsAnInstrumentAndTheBarriersOfAMarketAreNone() {
    assertThat(Classified.text("始终以信息披露监管为核心，大部分为被“现场检查”抽中企业。").codes("instrument"))
        .containsExactly("standards");
    assertThat(Classified.text("优化外资机构监管规则。").codes("instrument")).contains("standards");
    assertThat(Classified.text("废止消除或减少经营者之间竞争的市场准入条件。").named("instrument")).isEmpty();
  }

  @Test
  void limitsOnOutputLowerContributionsAndTaskForcesAreInstruments() {
    assertThat(Classified.text("加大钢铁产能淘汰，因地制宜推进工业企业错峰生产。").codes("instrument"))
        .containsExactly("energy-quota");
    assertThat(Classified.text("《降低社会保险费率综合方案》明确，继续阶段性降低失业保险和工伤保险费率。").codes("instrument"))
        .containsExactly("employment");
    assertThat(Classified.text("绍兴已成立房地产专班，压实企业主体责任。").codes("instrument"))
        .containsExactly("organisation");
  }

  @Test
  void whatATextSaysOfAMarketThatIsOpenIsAPrincipleAndWhoDividesWorkStatesNone() {
    assertThat(Classified.text("共同构建更加开放、互利共赢的金融市场环境。").codes("principle"))
        .containsExactly("open-cooperation");
    assertThat(Classified.text("各部门将按照职责分工，加强统筹协调。").codes("principle")).isEmpty();
  }

  @Test
  void topicsAreReadFromThePressesWordsForThem() {
    assertThat(Classified.text("对适用期已过的4件政策性文件，宣布失效，28件文件予以废止。").codes("topic"))
        .containsExactly("government-affairs");
    assertThat(Classified.text("七部门推动医药工业数智化转型，建设一批数字产业集群。").codes("topic"))
        .contains("industry-transport");
    assertThat(Classified.text("吸引人才、留住人才，靠的不只是人才购房补贴。").codes("topic"))
        .contains("labour-personnel");
  }

  @Test
  void aPrincipleIsNamedBeforeTheWordPrincipleOrBehindADashOrWithItsPartner() {
    assertThat(Classified.text("经营者应当遵循公开、公平、诚实信用的原则，不得利用价格手段侵犯消费者的合法权益。").codes("principle"))
        .containsExactly("fairness");
    assertThat(Classified.text("——系统观念。加强前瞻性思考。").codes("principle"))
        .containsExactly("systems-thinking");
    assertThat(Classified.text("按照分类指导、因地制宜的原则确定补助标准。").codes("principle"))
        .containsExactly("suited-to-place");
    assertThat(Classified.text("三是坚持风险底线，强化理财公司审慎经营理念。").codes("principle"))
        .containsExactly("risk-prevention");
    assertThat(Classified.text("一是坚持问题导向，针对内控管理问题提出要求。").codes("principle"))
        .containsExactly("problem-oriented");
  }

  @Test
  void aMeasuresObjectIsNoPrinciple() {
    assertThat(Classified.text("聚焦体制机制创新和政策环境优化，突出统筹谋划。").codes("principle")).isEmpty();
    assertThat(Classified.text("坚持和完善我国国家制度，必须坚持从国情出发、从实际出发。").codes("principle")).isEmpty();
  }

  @Test
  void instrumentsAreReadFromTheWordsOfWorkReportsAndRules() {
    assertThat(Classified.text("每年安排专项经费，对首次购房者给予购房补贴。").codes("instrument"))
        .containsExactly("fiscal");
    assertThat(Classified.text("经营者实行明码标价，不得有价格欺诈行为。").codes("instrument"))
        .containsExactly("price");
    assertThat(Classified.text("巩固提升出口信保作用，优化承保理赔条件。").codes("instrument")).contains("insurance");
    assertThat(Classified.text("建设跨境电子商务综合试验区和加工贸易产业园。").named("instrument"))
        .contains("pilot-park");
    assertThat(Classified.text("实施小微企业贷款延期还本付息，落实无还本续贷。").codes("instrument"))
        .containsExactly("finance");
    assertThat(Classified.text("重点行业实施超低排放改造，严把节能审查关。").codes("instrument"))
        .containsExactly("energy-quota");
    assertThat(Classified.text("实行企业开办一窗受理、并联审批，推行告知承诺制。").codes("instrument"))
        .containsExactly("government-services");
  }

  @Test
  void aFigureOfForeignCapitalOrASaleOrAnAwarenessCampaignIsNoInstrument() {
    assertThat(Classified.text("房地产开发企业国内贷款20148亿元，利用外资72亿元，下降35.4%。").codes("instrument"))
        .isEmpty();
    assertThat(Classified.text("公布的促销活动范围、规则与实际促销活动范围、规则不一致。").codes("instrument")).isEmpty();
    assertThat(Classified.article("关于印发社会保险基金安全宣传教育活动工作方案的通知", "请各地结合实际做好。").codes("instrument"))
        .isEmpty();
    assertThat(Classified.article("关于修改《服务贸易等项目对外支付出具〈税务证明〉申请表》的公告", "现公告如下。").codes("topic"))
        .doesNotContain("foreign-affairs");
  }

  @Test
  void socialInsuranceFundsAreNoCapitalMarketAndCityCleaningIsNoHealthCare() {
    Classified funds = Classified.article("关于印发社会保险基金安全活动方案的通知", "各地加强社会保险基金的监督管理。");
    assertThat(funds.codes("industry")).containsExactly("S94");
    assertThat(funds.codes("topic")).containsExactly("labour-personnel");

    Classified city = Classified.article("关于修改城市市容和环境卫生管理办法的决定", "城市市容和环境卫生工作实行统一领导。");
    assertThat(city.codes("industry")).containsExactly("N78");
    assertThat(city.codes("topic")).containsExactly("construction-environment");
  }

  @Test
  void aPapersNameOrATideGaugeInAParkIsNoIndustry() {
    assertThat(Classified.article("新闻联播：涉及哪些内容", "证券时报e公司讯，今日新闻联播的内容。").codes("industry"))
        .isEmpty();
    assertThat(Classified.text("上海黄浦公园站将出现达到黄色警戒潮位的高潮位。").codes("industry")).isEmpty();
  }

  @Test
  void topicsAreReadFromTheWordsOfTheirBranches() {
    assertThat(Classified.article("自然资源部启动海洋灾害应急响应", "台风引发风暴潮，沿海做好防灾减灾。").codes("topic"))
        .contains("civil-relief");
    assertThat(Classified.article("关于返还劳改劳教单位资金的通知", "劳改劳教单位由司法部管理。").codes("topic"))
        .contains("security-justice");
    assertThat(Classified.article("福建金融对接RCEP", "RCEP打开了经贸合作的新篇章。").codes("topic"))
        .contains("trade-tourism");
  }

  @Test
  void aSloganThatIsRepeatedOrHeadsASectionIsAPrinciple() {
    assertThat(
            Classified.text("正确认识和把握碳减排的客观规律，循序渐进，避免运动式“减碳”。", "传统能源的退出应循序渐进，不应用力过猛。")
                .codes("principle"))
        .containsExactly("stability-first");
    assertThat(Classified.text("# 因地制宜用好RCEP规则，提升营商环境", "各地抓住机遇。").codes("principle"))
        .containsExactly("suited-to-place");
    assertThat(Classified.text("两地在重要的科技产业领域携手合作、优势互补。").codes("principle"))
        .containsExactly("comparative-advantage");
  }

  @Test
  void aSloganInPassingOrAWayOfDoingIsNoPrinciple() {
    assertThat(Classified.text("稳步推进股票发行注册制改革。", "稳步推进新债券的发行。").codes("principle")).isEmpty();
    assertThat(Classified.text("北京市实施服务业扩大开放综合试点。", "服务业扩大开放综合试点已有四个。").codes("principle"))
        .isEmpty();
    assertThat(Classified.text("方案指出，因地制宜推进工业企业错峰生产。").codes("principle")).isEmpty();
  }

  @Test
  void aPretextIsNoInstrument() {
    assertThat(Classified.text("不得以战略合作、招商引资等理由搞“明招暗定”的虚假招标。").named("instrument")).isEmpty();
  }

  @Test
  void namesThatHoldAnInstrumentsWordsAreNone() {
    assertThat(Classified.text("关键信息基础设施运营者采购网络产品，应当申报审查。").named("instrument"))
        .doesNotContain("infrastructure");
    assertThat(Classified.text("逐步调整汽油消费规模。").named("instrument")).doesNotContain("price");
    assertThat(Classified.text("全面开展市场准入效能评估工作。").named("instrument"))
        .doesNotContain("energy-quota");
  }

  @Test
  void whatIsRemittedOrPaidForOutOfTheBudgetIsAnInstrument() {
    assertThat(Classified.text("海南不仅减免关税，还减免进口环节增值税和消费税。").named("instrument")).contains("tax");
    assertThat(Classified.text("深圳安排市政府投资项目522个，资金来源为公共预算530亿元。").named("instrument"))
        .contains("fiscal");
    assertThat(Classified.text("妥善安置国有粮食企业职工，依法参加社会保险。").named("instrument"))
        .contains("employment");
  }

  @Test
  void aCodeDoesNotCompeteWithTheOneAboveIt() {
    String sectors = "规模以上工业中，制造业增长，先进制造业、装备制造业、高端装备和传统制造业均增长。";

    double alone = Classified.text(sectors, "新能源汽车产量增长，汽车制造业增加值增长。").sure("industry", "C36");
    double besideAnother =
        Classified.text(sectors.replaceAll("制造业|规模以上工业|高端装备", "房地产"), "新能源汽车产量增长，汽车制造业增加值增长。")
            .sure("industry", "C36");

    assertThat(alone).isGreaterThan(besideAnother);
  }
}
