package io.dibao.ingest.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.dibao.ingest.clean.CleanArticle;
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

class OutlinerTest {

  private static final String TEXT = "各地要加强组织领导，完善配套措施，细化任务分工，确保各项政策措施落到实处、取得实效，重大情况及时报告国务院。";

  private final Outliner outliner = new Outliner();

  @Test
  void paragraphsThatAPointTitlesAreSections() {
    assertThat(paths("运行平稳的因素主要有两个方面：", "一是食品价格稳中有降。", TEXT, "二是非食品价格涨势平稳。", TEXT))
        .containsExactly("1 一是 食品价格稳中有降", "2 二是 非食品价格涨势平稳");
    assertThat(paths("一是加强组织领导；二是完善政策措施。", "一是强化督促检查。二是落到实处。")).isEmpty();
  }

  @Test
  void eachRunOfPointsIsJudgedByItself() {
    assertThat(
            paths(
                "运行平稳的因素：",
                "一是食品价格稳中有降。",
                TEXT,
                "二是非食品价格涨势平稳。",
                TEXT,
                "下一步：",
                "一是加强督促检查；",
                "二是落到实处。"))
        .containsExactly("1 一是 食品价格稳中有降", "2 二是 非食品价格涨势平稳");
  }

  @Test
  void whatIsAttachedAndWhomToCallAreNoSections() {
    assertThat(
            paths(
                "特此通知。",
                "附件：",
                "1.上市公司行业信息披露指引第一号——一般规定",
                "2.上市公司行业信息披露指引第二号——房地产（2020年修订）",
                "上海证券交易所"))
        .isEmpty();
    assertThat(paths("联系方式如下", "1.业务咨询电话: 020-87681637、87684602", "2.业务管理电话: 020-83163873"))
        .isEmpty();
  }

  @Test
  void newsInADigestTitlesNothing() {
    assertThat(
            paths(
                "1、央行官网上线“公开市场国债买卖业务公告”专栏后，出现了第一次更新。8月30日，" + TEXT,
                "2、国家市场监管总局宣布阿里巴巴集团完成三年整改，取得良好成效。" + TEXT))
        .doesNotContain("1 1、 央行官网上线“公开市场国债买卖业务公告”专栏后，出现了第一次更新");
  }

  @Test
  void theTitleOfADocumentStandsBesideTheSectionsOfItsText() {
    assertThat(paths(TEXT, "**2030年前碳达峰行动方案**", TEXT, "一、总体要求", "（一）指导思想。" + TEXT, "二、主要目标", TEXT))
        .containsExactly("1  2030年前碳达峰行动方案", "2 一、 总体要求", "2.1 （一） 指导思想", "3 二、 主要目标");
    assertThat(paths(TEXT, "**公告全文：**", TEXT, "一、投放安排", TEXT))
        .containsExactly("1  公告全文", "2 一、 投放安排");
    assertThat(paths(TEXT, "**实施方案**", TEXT, "（一）总体要求。" + TEXT))
        .containsExactly("1  实施方案", "1.1 （一） 总体要求");
  }

  @Test
  void casesAreNumberedSections() {
    assertThat(paths("一、“直播带货”中虚构流量", TEXT, "案例1：常熟市赖某莎刷单炒信", TEXT, "案例2：云曼公司刷单炒信", TEXT))
        .containsExactly("1 一、 “直播带货”中虚构流量", "1.1 案例1： 常熟市赖某莎刷单炒信", "1.2 案例2： 云曼公司刷单炒信");
  }

  @Test
  void whoSpeaksTitlesTheSpeechWhereSeveralDo() {
    assertThat(paths(TEXT, "商务部部长王文涛：", TEXT, "国家税务总局局长王军：", TEXT, "交通运输部部长李小鹏：", TEXT))
        .containsExactly("1  商务部部长王文涛", "2  国家税务总局局长王军", "3  交通运输部部长李小鹏");
    assertThat(paths(TEXT, "现将有关事项公告如下：", TEXT, "具体要求如下：", TEXT, "有关安排如下：", TEXT)).isEmpty();
  }

  @Test
  void whoAsksByNameTitlesTheAnswers() {
    assertThat(
            paths(
                "观察者网：如何看待上半年的经济数据？", "姚洋：我们二季度符合预期。" + TEXT, "观察者网：怎么看通胀压力？", "姚洋：CPI很低。" + TEXT))
        .containsExactly("1 观察者网： 如何看待上半年的经济数据？", "2 观察者网： 怎么看通胀压力？");
  }

  @Test
  void aDigestIsTitledByNumbersAndByBrackets() {
    assertThat(
            paths(
                "**【政经要闻】**",
                "**NO.1 中共中央 国务院支持浙江建设共同富裕示范区**",
                TEXT,
                "【提高人民收入水平】不断提高人民收入水平。" + TEXT,
                "【扩大中等收入群体】实施扩大中等收入群体行动计划。" + TEXT,
                "**NO.2 陆家嘴论坛透露重磅信号**",
                TEXT))
        .containsExactly(
            "1  【政经要闻】",
            "1.1 NO.1 中共中央 国务院支持浙江建设共同富裕示范区",
            "1.1.1  【提高人民收入水平】",
            "1.1.2  【扩大中等收入群体】",
            "1.2 NO.2 陆家嘴论坛透露重磅信号");
    assertThat(paths("【深圳商报讯】（首席记者 王海荣）8月17日，" + TEXT)).isEmpty();
  }

  @Test
  void captionsAndQuestionsOfTheTextAreNoTitles() {
    assertThat(paths("活动现场", TEXT, "吴锦（右一）、魏华山（左一）会谈", TEXT, "项目签约仪式", TEXT)).isEmpty();
    assertThat(paths("共享充电宝告别1元时代", TEXT, "你还记得，上一次被扣了多少钱吗？", TEXT, "市场竞争下的自我救赎", TEXT))
        .containsExactly("1  共享充电宝告别1元时代", "2  市场竞争下的自我救赎");
  }

  @Test
  void theFourLevelsOfTheStandardNest() {
    assertThat(
            paths(
                "一、总体要求",
                "（一）指导思想。" + TEXT,
                "1. 坚持稳中求进。" + TEXT,
                "（1）统筹推进。" + TEXT,
                "二、重点任务",
                TEXT))
        .containsExactly(
            "1 一、 总体要求", "1.1 （一） 指导思想", "1.1.1 1. 坚持稳中求进", "1.1.1.1 （1） 统筹推进", "2 二、 重点任务");
  }

  @Test
  void aSkippedLevelLeavesNoHole() {
    assertThat(paths("一、总体要求", "1．发展目标", TEXT, "2．基本原则", TEXT, "二、保障措施", TEXT))
        .containsExactly("1 一、 总体要求", "1.1 1． 发展目标", "1.2 2． 基本原则", "2 二、 保障措施");
  }

  @Test
  void numbersBeginAnewUnderEachTitle() {
    assertThat(
            paths(
                "来源说明在此，不是标题。",
                "展示台",
                "（一）扩大有效投资",
                TEXT,
                "（二）项目推进",
                TEXT,
                "曝光台",
                "（一）扩大有效投资",
                TEXT))
        .containsExactly("1  展示台", "1.1 （一） 扩大有效投资", "1.2 （二） 项目推进", "2  曝光台", "2.1 （一） 扩大有效投资");
  }

  @Test
  void chaptersHoldArticlesWhoseTextIsNoHeading() {
    assertThat(
            paths(
                "第一章 总则",
                "第一条　为了规范行政处罚的设定和实施，保障和监督行政机关有效实施行政管理，维护公共利益和社会秩序，根据宪法，制定本法。",
                "第二条　行政处罚的设定和实施，适用本法，法律另有规定的除外，其他单位和个人参照本法执行。",
                "第二章 种类"))
        .containsExactly("1 第一章 总则", "1.1 第一条 ", "1.2 第二条 ", "2 第二章 种类");
  }

  @Test
  void sectionsLieInsideChaptersAndChaptersInsideParts() {
    assertThat(
            paths(
                "第一编　总则",
                "第一章　基本规定",
                "第一条　为了保护民事主体的合法权益，制定本法。",
                "第二章　自然人",
                "第一节　民事权利能力",
                "第十三条　自然人从出生时起到死亡时止，具有民事权利能力。",
                "第二节　监护",
                "第二编　物权",
                "第一分编　通则"))
        .containsExactly(
            "1 第一编 总则",
            "1.1 第一章 基本规定",
            "1.1.1 第一条 ",
            "1.2 第二章 自然人",
            "1.2.1 第一节 民事权利能力",
            "1.2.1.1 第十三条 ",
            "1.2.2 第二节 监护",
            "2 第二编 物权",
            "2.1 第一分编 通则");
  }

  @Test
  void theItemsOfOneSentenceArePointsAndNoSections() {
    Section article =
        outline(
                "第十五条　有下列情形之一的，由审批部门责令改正，处5万元以上20万元以下的罚款：",
                "（一）未按照排污许可证规定控制大气污染物无组织排放；",
                "（二）特殊时段未按照排污许可证规定停止或者限制排放污染物。",
                "（三）加强监督。" + TEXT)
            .get(0);

    assertThat(article.heading()).isEmpty();
    assertThat(article.points()).extracting(Point::number).containsExactly("（一）", "（二）");
    assertThat(article.points().get(1).text()).isEqualTo("特殊时段未按照排污许可证规定停止或者限制排放污染物");
    assertThat(article.sections()).extracting(Section::number).containsExactly(Optional.of("（三）"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          第三条 【适用范围】本办法适用于中华人民共和国境内的企业。 | 适用范围
          第三条（术语定义）本办法所称数据，是指信息的记录。 | 术语定义
          第三条 合同标的 | 合同标的
          第三条 国务院生态环境主管部门负责全国的监督管理 |
          """)
  void anArticleOfALawHasAHeadingOnlyInBracketsOrAlone(String paragraph, String heading) {
    assertThat(outline(paragraph, TEXT).get(0).heading()).isEqualTo(Optional.ofNullable(heading));
  }

  @Test
  void provisionsHaveNumbersAndNoHeadings() {
    assertThat(
            paths(
                "现将有关问题通知如下：",
                "一、返还数额按劳改劳教单位实际交纳数的70%计算。",
                "二、返还“两金”的年限为1990年至1992年。",
                "三、各省财政厅在每年办理结算前，将本省所属单位交纳数额，经税务部门审核后上报财政部。财政部办理结算时返还。"))
        .containsExactly("1 一、 ", "2 二、 ", "3 三、 ");
  }

  @Test
  void provisionsInASectionAreItsPoints() {
    List<Section> sections =
        outline(
            "五、有关要求",
            "(一)今后须加强对污染治理设施的管理，以保证各治理设施正常运行和污染物达标排放。如须拆除，需向我局申请。",
            "(二)污染治理设施运行必须符合安全生产要求。",
            "(三)验收后向我局申请办理《排污许可证》。",
            "(四)你单位必须按环评报告要求，落实环境风险防范措施和环境安全职责。");

    assertThat(sections).hasSize(1);
    assertThat(sections.get(0).points())
        .extracting(Point::number)
        .containsExactly("(一)", "(二)", "(三)", "(四)");
  }

  @Test
  void aLabelBeforeWhatIsQuotedIsNoHeading() {
    assertThat(paths("一、对《管理办法》作出修改", "1.将第二条修改为：“应当遵守本办法。”", "2.将第四条修改为：“实行统一领导。”"))
        .containsExactly("1 一、 对《管理办法》作出修改");
  }

  @Test
  void articlesOfAnExcerptCountOnOverAnyGap() {
    assertThat(
            paths(
                "第一条 为了规范经营者明码标价行为，根据《价格法》，制定本规定。",
                "第十六条 经营者在销售商品或者提供服务时进行价格比较的，标明的被比较价格信息应当真实准确。"))
        .containsExactly("1 第一条 ", "2 第十六条 ");
  }

  @Test
  void aDayAndTheBodyThatHeadsItsDocumentTitleNothing() {
    assertThat(paths("# 深圳市环境保护局", "现批复如下：", "一、验收结论：符合环保验收条件。", "二、生产规模核定情况：验收电镀生产线27条。"))
        .containsExactly("1 一、 验收结论", "2 二、 生产规模核定情况");
    assertThat(paths("某令第56号公布", "2022年7月1日 施行", "第一条 为了规范价格，制定本规定。")).containsExactly("1 第一条 ");
  }

  @Test
  void aBoldLabelOverAListTitlesIt() {
    assertThat(paths(TEXT, "**风暴潮橙色警报防御指南：**", "1、做好应急和抢险工作；", "2、停止室外大型集会。"))
        .containsExactly("1  风暴潮橙色警报防御指南");
  }

  @Test
  void anExcerptMayLeaveNumbersOut() {
    assertThat(paths("三、重点任务", "（一）稳定宏观经济大盘。" + TEXT, "（五）扩大内需。" + TEXT, "（二十三）防范风险。" + TEXT))
        .containsExactly("1 三、 重点任务", "1.1 （一） 稳定宏观经济大盘", "1.2 （五） 扩大内需", "1.3 （二十三） 防范风险");
  }

  @Test
  void theTitleOfTheDocumentThatANoticeIssuesIsNoSection() {
    CleanArticle notice =
        Articles.titled("关于印发《职业技能提升实施方案》的通知", TEXT, "职业技能提升实施方案", "一、总体目标", TEXT);

    assertThat(outliner.outline(notice).sections())
        .extracting(Section::heading)
        .containsExactly(Optional.of("总体目标"));
  }

  @Test
  void aReporterWithANameAsksNothing() {
    assertThat(outline("记者：李金磊", TEXT)).isEmpty();
    assertThat(outline("记者：如何看待当前经济形势？", TEXT)).hasSize(1);
  }

  @Test
  void aNumberedQuestionIsWhatStandsBehindItsMark() {
    assertThat(paths("1.问：出台的背景是什么？", TEXT, "2.问：下一步有什么打算？", TEXT))
        .containsExactly("1 1. 出台的背景是什么？", "2 2. 下一步有什么打算？");
  }

  @Test
  void aWordThatOnlyBeginsLikeAChapterIsNone() {
    assertThat(outline("第二部电影上映", TEXT, "第一节课开讲", TEXT)).isEmpty();
  }

  @Test
  void theHeadingInTheFirstSentenceEndsAtTheFullStop() {
    assertThat(paths("（一）坚持市场主导、政府引导。尊重企业主体地位，使市场在资源配置中起决定性作用。"))
        .containsExactly("1 （一） 坚持市场主导、政府引导");
  }

  @Test
  void theHeadingBeforeAColonIsTheLabel() {
    assertThat(paths("1．地级市1—7月投资增速前二名：中卫市增长36.4%，吴忠市增长7.5%。"))
        .containsExactly("1 1． 地级市1—7月投资增速前二名");
  }

  @Test
  void aLongFirstSentenceIsTextAndTheSectionHasNoHeading() {
    assertThat(
            paths(
                "（一）从产业维度。" + TEXT,
                "（二）从区域维度，引导各地统筹资源环境要素禀赋、产业发展基础、能耗双控和碳达峰碳中和目标，差异化承接产业转移。一是发挥比较优势。"))
        .containsExactly("1 （一） 从产业维度", "2 （二） ");
  }

  @Test
  void aBoldLineAloneIsATitle() {
    assertThat(paths("**一、政策背景**", TEXT, "**专家怎么看**", TEXT, "**二、主要内容**", TEXT))
        .containsExactly("1 一、 政策背景", "1.1  专家怎么看", "2 二、 主要内容");
  }

  @Test
  void aBoldLabelBeforeAColonLiesUnderTheTitle() {
    assertThat(
            paths(
                TEXT,
                "土地、财税等多项政策支持",
                TEXT,
                "**土地政策：**",
                TEXT,
                "**项目审批：**",
                TEXT,
                "首批入围重点发展城市",
                TEXT))
        .containsExactly("1  土地、财税等多项政策支持", "1.1  土地政策", "1.2  项目审批", "2  首批入围重点发展城市");
  }

  @Test
  void aBoldSentenceBeforeAColonIsNoLabel() {
    assertThat(paths("**《意见》提到，将分两步落实：**", TEXT, TEXT)).isEmpty();
  }

  @Test
  void aShortLineOverAShortSentenceIsATitleToo() {
    assertThat(paths(TEXT, "土地、财税等多项政策支持", "为了确保目标的完成，浙江省提出了多项支持政策。", TEXT, "首批入围重点发展城市", TEXT))
        .containsExactly("1  土地、财税等多项政策支持", "2  首批入围重点发展城市");
  }

  @ParameterizedTest
  @ValueSource(strings = {"《棱镜》作者 周纯", "共享充电宝。视觉中国 资料", "BBC报道截图", "本报记者 包兴安"})
  void aBylineOrACaptionIsNoTitle(String line) {
    assertThat(paths(TEXT, "涨价告别一元时代", TEXT, line, TEXT, "回归商业本质的价格", TEXT))
        .containsExactly("1  涨价告别一元时代", "2  回归商业本质的价格");
  }

  @Test
  void aBulletOverAParagraphIsAHeadingAndOneBeforeASentenceIsNone() {
    assertThat(
            paths("● 项目引进实现新突破", TEXT, "● 利用外资实现新增长", TEXT, "• 依托自贸试验区、经济开发区、高新区等发展平台，推广产业链“链长制”。"))
        .containsExactly("1 ● 项目引进实现新突破", "2 ● 利用外资实现新增长");
  }

  @Test
  void aTitleBehindAListIsNoPartOfItsLastItem() {
    assertThat(paths("● 项目引进实现新突破", TEXT, "● 利用外资实现新增长", TEXT, "明确重点招商方向", "▷", TEXT))
        .containsExactly("1 ● 项目引进实现新突破", "2 ● 利用外资实现新增长", "3  明确重点招商方向");
  }

  @Test
  void aQuestionHoldsItsAnswer() {
    assertThat(paths("问：出台的背景是什么？", "答：" + TEXT, "问：有哪些举措？", "答：" + TEXT))
        .containsExactly("1 问： 出台的背景是什么？", "2 问： 有哪些举措？");
  }

  @Test
  void htmlHeadingsOpenSections() {
    assertThat(paths("# 市场综述", TEXT, "# 后市展望", TEXT)).containsExactly("1  市场综述", "2  后市展望");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021年，全国规模以上工业增加值同比增长9.6%，两年平均增长6.1%，其中高技术制造业增加值增长18.2%。",
        "1.5倍的增幅超出市场预期，多家机构上调全年盈利预测，并维持增持评级，建议投资者关注。",
        "10000亿元的投资规模、1000亿美元的外资目标，是这份文件给出的数字，引起各方广泛关注。",
        "一、二、三产业融合发展是乡村振兴的重要途径，各地积极探索，取得了明显的成效和宝贵经验。",
        "一是加强组织领导；二是完善政策措施；三是强化督促检查，确保各项任务落到实处、见到实效。",
        "第一季度，全国居民人均可支配收入9730元，比上年同期名义增长13.7%，扣除价格因素实际增长13.7%。",
        "3月15日，国务院新闻办公室举行新闻发布会，介绍国民经济运行情况，并回答了中外记者的提问。"
      })
  void aNumberInRunningTextIsNoHeading(String paragraph) {
    assertThat(paths(TEXT, paragraph, TEXT)).isEmpty();
  }

  @Test
  void theHeadlinePrintedAgainOverSeveralLinesTitlesNothing() {
    CleanArticle article =
        Articles.titled(
            "国务院办公厅关于推进政务新媒体健康有序发展的意见",
            "**国务院办公厅关于推进",
            "**政务新媒体健康有序发展的意见",
            "国办发〔2018〕123号",
            "各省、自治区、直辖市人民政府：",
            "一、总体要求",
            TEXT,
            "二、明确工作职责",
            TEXT);

    assertThat(outliner.outline(article).flattened())
        .extracting(section -> section.level() + " " + section.heading().orElse(""))
        .containsExactly("1 总体要求", "1 明确工作职责");
  }

  @Test
  void ordinalsThatTheTextBeforeAnnouncesAreItems() {
    assertThat(
            paths(
                "尽早推动以下各项开放措施落地。",
                "第一，推动外资投资便利化，包括取消对中资银行和金融资产管理公司的外资持股比例限制，实施内外一致的股权投资比例规则。",
                "第二，放宽外资设立机构条件。",
                TEXT))
        .isEmpty();
  }

  @Test
  void ordinalsThatTitleTheirParagraphsOpenSections() {
    assertThat(paths(TEXT, "第一，要稳预期。" + TEXT, "第二，要稳投资。" + TEXT))
        .containsExactly("1 第一， 要稳预期", "2 第二， 要稳投资");
  }

  @Test
  void linesThatNameTheirSubjectBeforeAColonTitleParagraphs() {
    assertThat(paths(TEXT, "长沙：未来五年数字经济占GDP比重要超45%", TEXT, "武汉：建成全国数字经济一线城市", TEXT))
        .containsExactly("1  长沙：未来五年数字经济占GDP比重要超45%", "2  武汉：建成全国数字经济一线城市");
  }

  @Test
  void aTitleMayEndInQuotationMarks() {
    assertThat(paths(TEXT, "大国竞争，拼谁能“咬住”", TEXT, "未来五年的10大趋势", TEXT))
        .containsExactly("1  大国竞争，拼谁能“咬住”", "2  未来五年的10大趋势");
  }

  @ParameterizedTest
  @ValueSource(strings = {"第48号", "序号 文件名称 发布机关及文号 说明"})
  void numbersOfOrdersAndHeadsOfColumnsTitleNothing(String line) {
    assertThat(paths(TEXT, line, "一、总体要求", TEXT)).containsExactly("1 一、 总体要求");
  }

  @Test
  void pointsRunToTheNextOneAndTheLastToWhereTheThreadIsTakenUp() {
    Outline outline =
        outliner.outline(
            Articles.of(
                "一、转移模式", "结合实际提出了3种模式。一是推进上下游对接合作，打造生态体系。二是创新区域合作模式；三是探索成果转移。《意见》通过“3种模式”丰富了路径。"));

    assertThat(outline.sections().get(0).points())
        .extracting(point -> point.number() + "|" + point.text())
        .containsExactly("一是|推进上下游对接合作，打造生态体系。", "二是|创新区域合作模式", "三是|探索成果转移。");
  }

  @Test
  void rangesReachFromTheNumberToTheEndOfTheLastBlock() {
    CleanArticle article = Articles.of("导语。", "一、总体要求", TEXT, "二、重点任务", TEXT);

    Outline outline = outliner.outline(article);

    assertThat(outline.sections())
        .extracting(section -> section.range().of(article.text()))
        .containsExactly("一、总体要求\n" + TEXT, "二、重点任务\n" + TEXT);
    assertThat(outline.sectionAt(0)).isEmpty();
  }

  @Property(tries = 300)
  void anyTextHasAnOutline(
      @ForAll
          @Chars({'一', '二', '、', '（', '）', '1', '.', '第', '章', '是', '。', '：', '●', '问', '中', '\n'})
          @StringLength(min = 1, max = 200)
          String text) {
    String[] paragraphs = text.lines().filter(line -> !line.isBlank()).toArray(String[]::new);
    if (paragraphs.length > 0) {
      CleanArticle article = Articles.of(paragraphs);
      assertThat(outliner.outline(article).flattened())
          .allMatch(section -> section.range().end() <= article.text().length());
    }
  }

  @Test
  void aHundredThousandParagraphsTakeSeconds() {
    String[] paragraphs = new String[100_000];
    for (int i = 0; i < paragraphs.length; i++) {
      paragraphs[i] = i % 3 == 0 ? "（一）一是" : i % 3 == 1 ? "● 要点" : TEXT;
    }
    CleanArticle article = Articles.of(paragraphs);

    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> outliner.outline(article));
  }

  private List<Section> outline(String... paragraphs) {
    return outliner.outline(Articles.of(paragraphs)).sections();
  }

  private List<String> paths(String... paragraphs) {
    return outliner.outline(Articles.of(paragraphs)).flattened().stream()
        .map(s -> s.path() + " " + s.number().orElse("") + " " + s.heading().orElse(""))
        .toList();
  }
}
