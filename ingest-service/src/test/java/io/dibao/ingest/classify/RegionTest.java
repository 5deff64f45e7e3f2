package io.dibao.ingest.classify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionTest {

  @Test
  void whoMovesIndustriesToWhomIsRead() {
    Classified found = Classified.text("鼓励支持东中部劳动密集型产业向西部地区转移。");

    assertThat(found.codes("region", "moves-out")).containsExactly("east", "central");
    assertThat(found.codes("region", "takes-over")).containsExactly("west");
  }

  @Test
  void allRegionsOfAListTakeOver() {
    Classified found = Classified.text("引导劳动密集型产业、高载能行业分别向满足其发展条件的中西部和东北地区转移。");

    assertThat(found.codes("region", "takes-over")).containsExactly("central", "west", "northeast");
    assertThat(found.evidence("region", "central")).containsExactly("中西部");
  }

  @Test
  void anAbbreviatedListNamesEachRegion() {
    Classified found = Classified.text("发挥各区域的比较优势，提出东、中、西部和东北地区的重点承接方向。");

    assertThat(found.codes("region", "takes-over"))
        .containsExactly("east", "central", "west", "northeast");
    assertThat(found.evidence("region", "east")).containsExactly("东、中、西部");
  }

  @Test
  void whoseIndustriesAreTakenOverMovesOut() {
    Classified found = Classified.text("安徽积极承接长三角产业转移。");

    assertThat(found.codes("region", "moves-out")).containsExactly("yangtze-delta");
    assertThat(found.codes("region", "takes-over")).containsExactly("340000");
  }

  @Test
  void whoseFunctionsAreRelievedMovesOut() {
    Classified found = Classified.text("廊坊承接北京非首都功能疏解。");

    assertThat(found.codes("region", "moves-out")).containsExactly("110000");
    assertThat(found.codes("region", "takes-over")).containsExactly("131000");
  }

  @Test
  void aCodeNamesTheCodesAboveItFromTheWidestOn() {
    Classified found = Classified.text("廊坊承接北京非首都功能疏解。");

    assertThat(found.parents("region", "131000"))
        .containsExactly(
            new Classification.Parent("east", "东部地区"), new Classification.Parent("130000", "河北省"));
    assertThat(Classified.text("西部地区承接产业转移。").parents("region", "west")).isEmpty();
  }

  @Test
  void aRegionWithoutACueIsCovered() {
    Classified found = Classified.text("支持革命老区、边境地区高质量发展，推动共建“一带一路”。");

    assertThat(found.codes("region", "covered"))
        .containsExactlyInAnyOrder("old-revolutionary", "border", "belt-and-road");
  }

  @Test
  void whatOneSentenceSaysDoesNotReachIntoTheNext() {
    Classified found = Classified.text("浙江是制造大省。企业正向外转移。");

    assertThat(found.codes("region", "covered")).containsExactly("330000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "他毕业于北京大学，现在做研究。",
        "公司在上海证券交易所挂牌。",
        "宁夏金晶科技有限公司太阳能光伏轻质面板项目开工。",
        "兰州局集团公司负责施工。",
        "国家开发银行浙江分行提供贷款。",
        "新华社北京1月14日电　记者今天获悉。",
        "会议在北京召开，代表们听取了报告。",
        "上海合作组织成员国举行会晤。",
        "宁德时代发布年度报告。",
        "编辑：上海 李明",
        "乌克兰东部地区仍有冲突。",
        "（作者系浙江省社会科学院研究员）",
        "京沪高速将半幅封闭施工。",
        "洛阳钼业公布员工持股计划。",
        "资料图：北京地铁国贸站早高峰",
        "经济南移，重大连锁反应，集中卫生资源。",
        "他1915年11月生，安徽含山县人，1937年参加工作。",
        "历任浙江丽水地委副书记、杭州市委副书记、第三机械工业部副局长。",
        "1935年，王泽山出生于吉林省吉林市。",
        "外商及港澳台商投资企业实现利润总额9422.4亿元。",
        "公司收到江苏证监局行政监管措施决定书。",
        "中国经济网北京12月20日讯　上交所网站公布处分决定。",
        "京沪高速北京方向将封闭施工。",
        "10月28日，在深圳产业合作恳谈会上，3个项目签约。",
        "举办线上海外展会，推广西部经验的做法。",
        "路透上海9月28日 - 中国银保监会周五发布《商业银行理财业务监督管理办法》。",
        "法新社北京9月27日电 - 有关部门公布方案。",
        "各省份（含新疆生产建设兵团）企业缴费比例不统一。",
        "在京沪等重点高速公路实施车联网改造。"
      })
  void aPlaceInsideAnotherNameIsNoRegion(String sentence) {
    assertThat(Classified.text(sentence).named("region")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "银川市下降0.5%，石嘴山市下降1.3%。",
        "银川的投资完成率居全区第二。",
        "银川将推动设立创业投资公司。",
        "中国（银川）跨境电子商务综合试验区获批。"
      })
  void aPlaceThatIsSpokenOfIsARegion(String sentence) {
    assertThat(Classified.text(sentence).named("region")).contains("640100");
  }

  @Test
  void anExceptedPlaceDoesNotCount() {
    Classified found = Classified.text("全区（不含银川）投资增长3%，石嘴山市增长5%。");

    assertThat(found.codes("region")).containsExactly("640200");
  }

  @Test
  void singleCharacterNamesCountInCompoundsOnly() {
    Classified found = Classified.article("川渝共建产业园", "川渝两地共建产业园。他开着一辆渝牌汽车，在川流不息的路上。");

    assertThat(found.evidence("region", "510000")).containsExactly("川渝");
    assertThat(found.evidence("region", "500000")).containsExactly("川渝");
  }

  @Test
  void aNameThatIsAlsoAWordCountsBehindItsProvince() {
    assertThat(Classified.text("甘肃白银市和山东德州承接项目。").codes("region")).contains("620400", "371400");
    assertThat(Classified.text("白银价格上涨，确保长治久安，美国德州扑克。").codes("region")).isEmpty();
  }

  @Test
  void aProvinceIsNotAddedForItsCity() {
    assertThat(Classified.text("杭州发布新政。").codes("region")).containsExactly("330100");
  }

  @Test
  void aDatelineHidesNoPlaceThatTheReportIsAbout() {
    assertThat(Classified.text("路透上海9月28日 - 深圳发布新政，支持深圳企业发展。").codes("region"))
        .containsExactly("440300");
    assertThat(Classified.text("支持新疆生产建设兵团发展特色产业。").named("region")).contains("650000");
  }

  @Test
  void aPlaceWhoseRegulatorIsNamedAgainAndAgainIsCovered() {
    Classified found =
        Classified.text("3月18日，深圳银保监局与人民银行联合发布了通报。", "深圳银保监局数据显示，去年该局共部署深圳辖内中资银行对15.4万笔贷款进行排查。");

    assertThat(found.codes("region", "covered")).containsExactly("440300");
  }

  @Test
  void eachPlaceThatOpensAParagraphIsCovered() {
    Classified found = Classified.text("新排行出炉。", "株洲长期聚焦轨道交通、航空动力。", "湘潭人均水平连续多年居前。", "永州还需要更加努力。");

    assertThat(found.codes("region", "covered"))
        .containsExactlyInAnyOrder("430200", "430300", "431100");
  }

  @Test
  void aProvinceInFrontOfItsCityCountsHalf() {
    Classified found = Classified.text("犯罪嫌疑人在浙江省台州市落网。", "检察机关对浙江省台州市的案件提起公诉。");

    assertThat(found.sure("region", "331000")).isGreaterThan(found.sure("region", "330000"));
  }

  @Test
  void whereToWriteToAndWhoIsAddressedIsNoRegion() {
    assertThat(Classified.text("通过信函方式将意见邮寄至：北京市西城区成方街32号。").named("region")).isEmpty();
    assertThat(Classified.text("国家税务总局广州、各地级市税务局收到通知。").named("region")).isEmpty();
  }
}
