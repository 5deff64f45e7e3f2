package io.dibao.ingest.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is printed in full. */
class AbsoluteDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2020年11月在座谈会上强调 | 2020年11月 2020-11-01..2020-12-01 month
          本办法自2021年3月1日起施行 | 2021年3月1日起 2021-03-01..- day
          规划目标年为2035年 | 2035年 2035-01-01..2036-01-01 year
          2021 年 3 月 1 日发布 | 2021 年 3 月 1 日 2021-03-01..2021-03-02 day
          98年亚洲金融危机 | 98年 1998-01-01..1999-01-01 year
          公元前221年秦统一六国 | 公元前221年 -0220-01-01..-0219-01-01 year
          """)
  void readsYearsMonthsAndDays(String sentence, String expected) {
    assertThat(Reading.of(sentence, "2022-01-14")).containsExactly(expected.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          二〇二一年三月一日 | 二〇二一年三月一日 2021-03-01..2021-03-02 day
          二Ο三五年远景目标 | 二Ο三五年 2035-01-01..2036-01-01 year
          二○三五年远景目标 | 二○三五年 2035-01-01..2036-01-01 year
          二O二O年十二月三十一日 | 二O二O年十二月三十一日 2020-12-31..2021-01-01 day
          ２０２１年３月 | ２０２１年３月 2021-03-01..2021-04-01 month
          五月廿三日 | 五月廿三日 2022-05-23..2022-05-24 day
          """)
  void readsChineseNumeralsAndLookAlikes(String sentence, String expected) {
    assertThat(Reading.of(sentence, "2022-01-14")).containsExactly(expected.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          日期：2021-03-01 | 2021-03-01 2021-03-01..2021-03-02 day
          日期：2021/3/1 | 2021/3/1 2021-03-01..2021-03-02 day
          日期：2021.3.1 | 2021.3.1 2021-03-01..2021-03-02 day
          （2021.12.31-2022.1.5） | 2021.12.31-2022.1.5 2021-12-31..2022-01-06 span
          """)
  void readsDatesInFigures(String sentence, String expected) {
    assertThat(Reading.of(sentence, "2022-01-14")).containsExactly(expected.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021年9月1日上午9时30分开幕 | 2021年9月1日上午9时30分 2021-09-01T01:30:00Z..2021-09-01T01:31:00Z instant
          9月1日14:30开幕 | 9月1日14:30 2021-09-01T06:30:00Z..2021-09-01T06:31:00Z instant
          9月1日召开，下午3点结束 | 9月1日 2021-09-01..2021-09-02 day; 下午3点 2021-09-01T07:00:00Z..2021-09-01T08:00:00Z instant
          9月23日晚间公告 | 9月23日晚间 2021-09-23..2021-09-24 day
          9月24日（星期五）上午 | 9月24日（星期五）上午 2021-09-24..2021-09-25 day
          8日下午3时许 | 8日下午3时许 2021-09-08T07:00:00Z..2021-09-08T08:00:00Z instant
          9月8日0时至24时 | 9月8日0时至24时 2021-09-07T16:00:00Z..2021-09-08T16:00:00Z instant
          8月8日0—24时 | 8月8日0—24时 2021-08-07T16:00:00Z..2021-08-08T16:00:00Z instant
          9月8日零时起 | 9月8日零时起 2021-09-07T16:00:00Z..- instant
          9月20日18时前 | 9月20日18时前 -..2021-09-20T10:00:00Z instant
          2021-08-31T20:30:00+08:00 | 2021-08-31T20:30:00+08:00 2021-08-31T12:30:00Z..2021-08-31T12:30:01Z instant
          2021年08月31日 19:00 来源：工信部 | 2021年08月31日 19:00 2021-08-31T11:00:00Z..2021-08-31T11:01:00Z instant
          今晚8点开播 | 今晚8点 2021-09-01T12:00:00Z..2021-09-01T13:00:00Z instant
          """)
  void readsTimesOfDayInShanghai(String sentence, String expected) {
    assertThat(Reading.of(sentence, "2021-09-01")).containsExactly(expected.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          康熙三年五月 | 康熙三年五月 1664-05-01..1664-06-01 month
          农历2015年十月初一 | 农历2015年十月初一 2015-11-12..2015-11-13 day
          2017年农历八月十五赏月 | 2017年农历八月十五 2017-10-04..2017-10-05 day
          2017年腊月二十三 | 2017年腊月二十三 2018-02-08..2018-02-09 day
          正月十五 | 正月十五 2017-02-11..2017-02-12 day
          正月里来 | 正月 2017-01-28..2017-02-26 month
          """)
  void readsErasAndTheLunarCalendar(String sentence, String expected) {
    assertThat(Reading.of(sentence, "2017-03-22")).containsExactly(expected.split("; "));
  }
}
