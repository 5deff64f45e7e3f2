package io.dibao.ingest.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quarters, halves and thirds, as statistics, brokers and plans write them. */
class PartsOfTheYearTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021年一、二季度 | 2021年一、二季度 2021-01-01..2021-07-01 span
          2024年二季度、三季度放缓 | 2024年二季度 2024-04-01..2024-07-01 quarter; 三季度 2024-07-01..2024-10-01 quarter
          2021年第三、四季度 | 2021年第三、四季度 2021-07-01..2022-01-01 span
          今年三四季度有望回升 | 今年三四季度 2022-07-01..2023-01-01 span
          21Q3业绩 | 21Q3 2021-07-01..2021-10-01 quarter
          2021Q4 | 2021Q4 2021-10-01..2022-01-01 quarter
          3Q21净利 | 3Q21 2021-07-01..2021-10-01 quarter
          2021H1营收 | 2021H1 2021-01-01..2021-07-01 half
          1H21营收 | 1H21 2021-01-01..2021-07-01 half
          3月上中旬 | 3月上中旬 2022-03-01..2022-03-21 span
          3月中下旬 | 3月中下旬 2022-03-11..2022-04-01 span
          2021/22年度大豆 | 2021/22年度 2021-01-01..2023-01-01 span
          2019、2020、2021年 | 2019、2020、2021年 2019-01-01..2022-01-01 span
          今明两年 | 今明两年 2022-01-01..2024-01-01 span
          2022年半年度财务报表 | 2022年半年度 2022-01-01..2022-07-01 half
          今年“五一” | 今年“五一” 2022-05-01..2022-05-02 day
          6月当月到期偿还 | 6月当月 2022-06-01..2022-07-01 month
          2022年内完成 | 2022年内 2022-01-01..2023-01-01 year
          2022年内蒙古生产总值 | 2022年 2022-01-01..2023-01-01 year
          2021-2022赛季 | 2021-2022赛季 2021-01-01..2023-01-01 span
          去年一季度，尤其是一二月份 | 去年一季度 2021-01-01..2021-04-01 quarter; 一二月份 2021-01-01..2021-03-01 span
          2021年“七夕”前一天 | 2021年“七夕”前一天 2021-08-13..2021-08-14 day
          截至2015底 | 截至2015底 -..2016-01-01 year
          纳税人4、5、6月税款 | 4、5、6月 2022-04-01..2022-07-01 span
          双十一当天 | 双十一当天 2021-11-11..2021-11-12 day
          国庆前 | 国庆前 -..2021-10-01 day
          半年前 | 半年前 2021-07-14..2021-07-15 day
          """)
  void readsThem(String sentence, String expected) {
    assertThat(Reading.of(sentence, "2022-01-14")).containsExactly(expected.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2019年、2020年和2021年 | 2019年 2019-01-01..2020-01-01 year; 2020年 2020-01-01..2021-01-01 year; 2021年 2021-01-01..2022-01-01 year
          1月3日、5日 | 1月3日 2022-01-03..2022-01-04 day; 5日 2022-01-05..2022-01-06 day
          """)
  void keepsListedOnesApart(String sentence, String expected) {
    assertThat(Reading.of(sentence, "2022-01-14")).containsExactly(expected.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1—7月投资增长 | 1—7月 2021-01-01..2021-08-01 span
          前三季度GDP | 前三季度 2021-01-01..2021-10-01 span
          前11月进出口增长 | 前11月 2021-01-01..2021-12-01 span
          前11个月进出口增长 | 前11个月 2021-01-01..2021-12-01 span
          四季度增长4.0% | 四季度 2021-10-01..2022-01-01 quarter
          2021年增长8.1%。分季度看，一季度增长18.3% | 2021年 2021-01-01..2022-01-01 year; 一季度 2021-01-01..2021-04-01 quarter
          2021年增长8.1%。全年最终消费拉动 | 2021年 2021-01-01..2022-01-01 year; 全年 2021-01-01..2022-01-01 year
          预计全年退税 | 全年 2022-01-01..2023-01-01 year
          """)
  void takesWhatWasCountedAsOver(String sentence, String expected) {
    assertThat(Reading.of(sentence, "2022-01-17")).containsExactly(expected.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2018年销售2519亿元，比2017年增长21.5%，增速比上年回落 | 2018年 2018-01-01..2019-01-01 year; 2017年 2017-01-01..2018-01-01 year; 上年 2017-01-01..2018-01-01 year
          比上年增长 | 上年 2021-01-01..2022-01-01 year
          2020年末达101万人，比上年末增加 | 2020年末 2020-12-01..2021-01-01 year; 上年末 2019-12-01..2020-01-01 year
          8月，竣工面积下降，降幅较上月收窄 | 8月 2022-08-01..2022-09-01 month; 上月 2022-07-01..2022-08-01 month
          今年8月份增长2.5%，比上月回落，比2019年同期增长3% | 今年8月份 2022-08-01..2022-09-01 month; 上月 2022-07-01..2022-08-01 month; 2019年同期 2019-08-01..2019-09-01 month
          以2019年相应同期数为基数。与上年所公布的 | 2019年 2019-01-01..2020-01-01 year; 上年 2021-01-01..2022-01-01 year
          7月份政策发挥作用。15个城市价格比上月回落 | 7月份 2022-07-01..2022-08-01 month; 上月 2022-06-01..2022-07-01 month
          7月末，增速比上月末高 | 7月末 2022-07-21..2022-08-01 month; 上月末 2022-06-21..2022-07-01 month
          二季度末余额比上季末增加 | 二季度末 2022-06-01..2022-07-01 quarter; 上季末 2022-03-01..2022-04-01 quarter
          2022年3月增长，比上年同月提高 | 2022年3月 2022-03-01..2022-04-01 month; 上年同月 2021-03-01..2021-04-01 month
          """)
  void comparesWithWhatTheSentenceTellsOf(String sentence, String expected) {
    assertThat(Reading.of(sentence, "2022-09-24")).containsExactly(expected.split("; "));
  }
}
