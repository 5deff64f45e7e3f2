package io.dibao.ingest.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.dibao.ingest.clean.CleanArticle;
import io.dibao.ingest.clean.Range;
import io.dibao.ingest.date.DateMention.Role;
import io.dibao.ingest.outline.Outline;
import io.dibao.ingest.outline.Section;
import io.dibao.ingest.outline.Style;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFinderTest {

  private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2022, 1, 14));

  private final DateFinder finder = new DateFinder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          新华社北京1月14日电 | PUBLISHED
          发布时间：2022-01-14 | PUBLISHED
          工信部1月14日印发《意见》 | ISSUED
          2021年12月，国务院出台了一系列政策 | ISSUED
          今日从交通运输部新闻发布会获悉 | MENTIONED
          本办法自2022年3月1日起施行 | EFFECTIVE
          生效日期：2022年3月1日 | EFFECTIVE
          2025年底前全面完成 | DEADLINE
          到2035年基本实现现代化 | DEADLINE
          不晚于2025年6月完成 | DEADLINE
          截至2025年7月底完成申报 | DEADLINE
          截至2021年7月底，共有5个 | PERIOD
          “十四五”期间新增 | PERIOD
          1—7月投资增长 | PERIOD
          初步测算，2015年全县地区生产总值244394万元 | PERIOD
          全面总结2021年我国银行业理财市场情况 | PERIOD
          2020年，全国海洋生态环境状况整体稳定 | PERIOD
          必须于2006年6月底前依法参加社会保险 | DEADLINE
          今年以来持续增长 | PERIOD
          “无废城市”将在2025年实现综合利用水平显著提升 | DEADLINE
          4月商品房销售面积同比下降20.9% | PERIOD
          2021年全国新设个体工商户1970.1万户、同比增长17.2% | PERIOD
          8月17日，深圳市科创委对名单进行公示 | ISSUED
          2020年11月在座谈会上强调 | MENTIONED
          到目前为止 | MENTIONED
          2017年6月1日开始实行 | EFFECTIVE
          3月1日起，这些新规将施行 | EFFECTIVE
          优惠政策执行至2023年底 | DEADLINE
          远期至2035年 | DEADLINE
          洛阳钼业到2020年是23.29亿元 | MENTIONED
          2022年01月14日 19:00 来源：新华社 | PUBLISHED
          截至1月13日下午4时 | MENTIONED
          各区要在6月20日前出台配套细则 | DEADLINE
          有效期自2021年12月1日至2026年11月30日 | PERIOD
          8月以来，多地出台措施 | PERIOD
          9月19日，据“绍兴发布”公众号消息 | MENTIONED
          路透上海1月12日 - 银保监会称将加强监管 | PUBLISHED
          新浪财经1月12日消息 | PUBLISHED
          广州海关12日消息，一批矿砂被退运 | MENTIONED
          1月10日，工业和信息化部、商务部、国家卫生健康委、国家医保局、国家数据局、国家中医药局、国家药监局联合印发《方案》 | ISSUED
          中国银保监会在7月下旬发布《商业银行理财业务监督管理办法》 | ISSUED
          上周国办公布的社保降费方案 | ISSUED
          1月12日晚间，建设银行公告称，拟出资设立基金 | ISSUED
          （2007年6月29日第十届全国人民代表大会常务委员会第二十八次会议通过） | ISSUED
          《决定》已经2008年9月24日市政府第90次常务会议通过，现予公布 | MENTIONED
          2008年3月新的《城乡规划法》正式实施 | EFFECTIVE
          估计到2025年我们会达到美国的八成 | MENTIONED
          按照现有的趋势，GDP总量将在2028年超过美国 | MENTIONED
          今年四季度有望回落 | MENTIONED
          预计上半年CPI总体仍将保持温和上涨 | MENTIONED
          武汉计划在今年建成“双千兆”城市 | DEADLINE
          郑州：2023年数字经济达5000亿元以上 | DEADLINE
          2018年中国进口集成电路4176亿块 | PERIOD
          2020年湖南数字经济规模达1.15万亿元 | PERIOD
          11月末，规模以上工业企业资产总计141.07万亿元 | PERIOD
          分析了2018年中国集成电路市场进出口数据 | PERIOD
          国新办就2021年上半年金融统计数据情况举行新闻发布会 | PERIOD
          比2017年的2073.5亿元增长21.5% | PERIOD
          降幅较上月收窄33个百分点 | PERIOD
          12月受不利天气、主产区疫情和运输成本增加等多重因素影响，价格环比上涨 | PERIOD
          2017年是共享经济元年 | MENTIONED
          2018年3月小电宣布完成数亿元B+轮融资 | MENTIONED
          2021年11月《出口管制条例》征求意见 | MENTIONED
          文化长城自1月17日起被实施其他风险警示 | EFFECTIVE
          据国家发改委通知，1月9日24时起，每吨汽油上调345元 | EFFECTIVE
          从5月1日起，税率由17%调整为16% | EFFECTIVE
          自2017年起，浙江举行推进会 | PERIOD
          纳税义务发生在5月1日前的，按照原税率计税 | MENTIONED
          合同在5月1日前签订的，适用原税率 | MENTIONED
          商务部网站1月12日消息，11部门印发《指南》 | MENTIONED
          据新华社12日消息，多地出台措施 | MENTIONED
          根据2004年7月15日山东省人民政府令第172号修订 | ISSUED
          2012-12-06 国家税务总局公告2012年第54号 | ISSUED
          根据2019年4月23日第十三届全国人民代表大会常务委员会第十次会议第二次修正 | ISSUED
          1990年4月9日《国务院批转司法部请示的通知》中规定 | ISSUED
          12日在福州举行的会议上，三部门联合对外发布了16条指导意见 | ISSUED
          全国人大常委会12日表决通过了关于修改个人所得税法的决定 | ISSUED
          浙江要求2035年基本实现共同富裕 | DEADLINE
          2020年浙江全省出让国有建设用地24.3万亩 | PERIOD
          比9月末减少81万平方米 | MENTIONED
          PMI为50.1%，比上月上升0.9个百分点 | PERIOD
          截至1月13日，银行机构已完成自查 | MENTIONED
          截至2021年11月末，贷款余额2403亿元 | PERIOD
          2013年，我部出台了国内第一部部门规章 | ISSUED
          2018年正式出台的资管新规拉开了改革的序幕 | ISSUED
          12月份电力供应紧张情况有所缓解 | MENTIONED
          2021年，东莞GDP跻身万亿 | PERIOD
          2011年，东莞规划建设新城 | MENTIONED
          迈入一季度，各个领域攻坚力度加码 | MENTIONED
          2021年1月1日前发生的符合本公告规定的事项 | MENTIONED
          """)
  void tellsWhatHappensThen(String sentence, Role role) {
    List<DateMention> mentions = finder.find(article(sentence), new Outline(List.of()), PUBLISHED);

    assertThat(mentions).singleElement().extracting(DateMention::role).isEqualTo(role);
  }

  @Test
  void aDateUnderTheIssuersNameIsThatOfIssue() {
    String text = "特此通知。\n国务院办公厅\n二〇二二年一月十日";

    assertThat(finder.find(article(text), new Outline(List.of()), PUBLISHED))
        .extracting(DateMention::role)
        .containsExactly(Role.ISSUED);
  }

  @Test
  void listedDaysShareTheirRole() {
    String text = "公司分别于1月9日和6月30日发布了员工持股计划";

    assertThat(finder.find(article(text), new Outline(List.of()), PUBLISHED))
        .extracting(DateMention::role)
        .containsExactly(Role.ISSUED, Role.ISSUED);
  }

  @Test
  void printsTheSpanAsTheArticleDoes() {
    String text = "導言\n兩個月後，二Ο三五年";

    List<DateMention> mentions = finder.find(article(text), new Outline(List.of()), PUBLISHED);

    assertThat(mentions).extracting(DateMention::text).containsExactly("兩個月後", "二Ο三五年");
    assertThat(mentions)
        .allSatisfy(mention -> assertThat(mention.range().of(text)).isEqualTo(mention.text()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          我部决定今年5月开展活动。/办公厅/二〇〇七年三月二十六日 | 标题 | 今年5月 2007-05-01
          2001年3月1日/签约。/2003年5月6日/开工。/今年竣工。 | 标题 | 今年 2022-01-01
          新华社北京1月13日电 国务院今天部署 | 标题 | 今天 2022-01-13
          国家海洋预报台今天（13日）发布警报 | 标题 | 今天 2022-01-13
          今日新闻联播的内容 | 1月13日新闻联播要闻 | 今日 2022-01-13
          今日新闻联播的内容 | 1月1日起执行新税率 | 今日 2022-01-14
          """)
  void countsFromTheDayThatTheTextTells(String lines, String headline, String expected) {
    List<DateMention> mentions =
        finder.find(article(headline, lines.replace('/', '\n')), new Outline(List.of()), PUBLISHED);

    assertThat(mentions)
        .filteredOn(mention -> mention.text().startsWith("今"))
        .extracting(mention -> mention.text() + " " + mention.from().orElseThrow())
        .containsExactly(expected);
  }

  @Test
  void leavesThatItBeginsThenToTheVerb() {
    String text = "本办法自2022年3月1日起施行，从明年开始考核";

    assertThat(finder.find(article(text), new Outline(List.of()), PUBLISHED))
        .extracting(mention -> mention.text() + " " + mention.to().orElse(null))
        .containsExactly("2022年3月1日 2022-03-02", "明年 null");
  }

  @Test
  void leavesVagueWordsOfATitleOut() {
    String text = "《关于当前经济形势的报告（2021年）》发布。当前形势";

    assertThat(finder.find(article(text), new Outline(List.of()), PUBLISHED))
        .extracting(DateMention::range)
        .containsExactly(new Range(13, 18), new Range(23, 25));
  }

  @Test
  void namesTheSectionOfAMention() {
    String text = "2020年起\n一、背景\n2021年印发";
    Section section =
        new Section(
            "1",
            Optional.of("一、"),
            Style.CHINESE,
            1,
            Optional.of("背景"),
            new Range(7, text.length()),
            List.of(),
            List.of(),
            List.of());

    List<DateMention> mentions =
        finder.find(article(text), new Outline(List.of(section)), PUBLISHED);

    assertThat(mentions)
        .extracting(DateMention::section)
        .containsExactly(Optional.empty(), Optional.of("1"));
  }

  private static CleanArticle article(String text) {
    return article("标题", text);
  }

  private static CleanArticle article(String title, String text) {
    return new CleanArticle(
        title,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        text,
        List.of(),
        List.of(),
        1,
        List.of());
  }
}
