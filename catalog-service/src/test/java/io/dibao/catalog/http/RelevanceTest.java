package io.dibao.catalog.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.dibao.catalog.search.CatalogFixture;
import io.dibao.catalog.search.TestArticle;
import io.dibao.testing.KafkaBackend;
import io.dibao.testing.PostgresBackend;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Articles as they come: some are about a thing, some have a part on it, some only speak of it, at
 * length or in passing. Whoever asks for the thing wants them in that order.
 */
@QuarkusTest
@QuarkusTestResource(PostgresBackend.class)
@QuarkusTestResource(KafkaBackend.class)
class RelevanceTest {

  private static final String CARBON = "全国碳排放权交易市场启动上线交易";
  private static final String POWER = "电力行业上半年运行情况通报";
  private static final String MARKET = "每日行情：沪指收涨，两市成交破万亿";
  private static final String TAX = "关于进一步实施小微企业所得税优惠政策的公告";
  private static final String SMALL = "工信部等部门印发助力中小微企业稳增长调结构强能力若干措施";
  private static final String RURAL = "中共中央国务院关于全面推进乡村振兴的意见";
  private static final String LOANS = "银保监会：上半年涉农贷款余额增长";
  private static final String HOUSE = "多地优化公积金贷款政策";

  @Inject CatalogFixture catalog;

  @BeforeEach
  void publishArticles() {
    catalog.clear();
    catalog.publish(
        TestArticle.of(CARBON, "7月16日，全国市场在上海环境能源交易所启动。首批纳入发电行业重点排放单位2162家，覆盖约45亿吨二氧化碳排放量。"),
        TestArticle.of(
            POWER,
            "一、发电情况\n上半年全国发电量同比增长。\n二、碳排放权交易\n发电企业参与履约。\n三、其他\n"
                + "火电企业面临碳排放权交易成本。分析人士认为碳排放权交易价格上涨，碳排放权交易配额收紧，碳排放权交易履约压力加大。"),
        TestArticle.of(MARKET, "沪指收涨。".repeat(40) + "碳排放权交易概念走强，小微企业贷款、乡村振兴概念活跃，公积金概念回调，所得税政策受关注。"),
        TestArticle.of(TAX, "对小型微利企业年应纳税所得额不超过100万元的部分，减按25%计入应纳税所得额。"),
        TestArticle.of(SMALL, "一、加大税费支持\n落实小微企业所得税优惠。\n二、加强融资\n引导金融机构对小微企业贷款展期续贷，小微企业应享尽享，小微企业降本。")
            .section("", "1", "一、", "加大税费支持", "优惠。")
            .section("", "2", "二、", "加强融资", "降本。"),
        TestArticle.of(RURAL, "民族要复兴，乡村必振兴。要坚持把解决好三农问题作为全党工作重中之重。"),
        TestArticle.of(LOANS, "一、服务乡村振兴\n涉农贷款余额40万亿元，服务乡村振兴，助力乡村振兴，投向乡村振兴重点领域。\n二、住房\n公积金贷款平稳。")
            .section("", "1", "一、", "服务乡村振兴", "领域。")
            .section("", "2", "二、", "住房", "平稳。"),
        TestArticle.of(HOUSE, "一、提高额度\n首套贷款额度提高。\n二、支持加装电梯提取\n业主可提取。"));
  }

  @ParameterizedTest
  @CsvSource({
    "碳排放权交易," + CARBON,
    "碳排放权," + CARBON,
    "小微企业 所得税," + TAX,
    "小微企业所得税," + TAX,
    "小微企业 贷款," + SMALL,
    "乡村振兴," + RURAL,
    "涉农贷款," + LOANS,
    "公积金," + HOUSE,
    "公积金 贷款," + HOUSE,
    "沪指," + MARKET,
    "電力," + POWER
  })
  void whatIsAboutAThingComesFirst(String q, String best) {
    assertThat(titles(q)).first().isEqualTo(best);
  }

  @Test
  void aHeadingWeighsMoreThanTheTextAndAPassingMentionLeast() {
    assertThat(titles("碳排放权交易")).containsExactly(CARBON, POWER, MARKET);
    assertThat(titles("乡村振兴")).containsExactly(RURAL, LOANS, MARKET);
  }

  private static List<String> titles(String q) {
    return given()
        .queryParams(Map.of("q", q))
        .get("/v1/articles")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items.title");
  }
}
