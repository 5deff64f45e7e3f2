package io.dibao.ingest.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lacks its year or month, or is printed by its distance from the day of publication. */
class CompletedDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1—7月全区投资增长 | 1—7月 2021-01-01..2021-08-01 span
          上半年增长 | 上半年 2021-01-01..2021-07-01 half
          一季度增长 | 一季度 2021-01-01..2021-04-01 quarter
          截至7月底未开工 | 截至7月底 -..2021-08-01 month
          7月上旬开工 | 7月上旬 2021-07-01..2021-07-11 span
          29日发布 | 29日 2021-08-29..2021-08-30 day
          31日发布 | 31日 2021-08-31..2021-09-01 day
          """)
  void takesTheYearFromTheDayOfPublication(String sentence, String expected) {
    assertThat(Reading.of(sentence, "2021-08-30")).containsExactly(expected.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12月20日印发 | 12月20日 2021-12-20..2021-12-21 day
          1月印发 | 1月 2022-01-01..2022-02-01 month
          31日印发 | 31日 2021-12-31..2022-01-01 day
          12月1日至1月3日 | 12月1日至1月3日 2021-12-01..2022-01-04 span
          """)
  void crossesTheTurnOfTheYear(String sentence, String expected) {
    assertThat(Reading.of(sentence, "2022-01-05")).containsExactly(expected.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2020年11月开会，12月印发 | 2020年11月 2020-11-01..2020-12-01 month; 12月 2020-12-01..2021-01-01 month
          2021年5月20日开会，23日印发 | 2021年5月20日 2021-05-20..2021-05-21 day; 23日 2021-05-23..2021-05-24 day
          2019年5月开会。12日印发 | 2019年5月 2019-05-01..2019-06-01 month; 12日 2022-01-12..2022-01-13 day
          比2019年增长，9月完成 | 2019年 2019-01-01..2020-01-01 year; 9月 2022-09-01..2022-10-01 month
          """)
  void takesTheYearAndMonthFromTheSameSentence(String sentence, String expected) {
    assertThat(Reading.of(sentence, "2022-01-14")).containsExactly(expected.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          今年 | 今年 2022-01-01..2023-01-01 year
          去年底 | 去年底 2021-12-01..2022-01-01 year
          上月末 | 上月末 2021-12-21..2022-01-01 month
          本月十日 | 本月十日 2022-01-10..2022-01-11 day
          大前天 | 大前天 2022-01-11..2022-01-12 day
          明后天 | 明后天 2022-01-15..2022-01-17 span
          下周三 | 下周三 2022-01-19..2022-01-20 day
          周三 | 周三 2022-01-12..2022-01-13 day
          世界银行周一预测 | 周一 2022-01-10..2022-01-11 day
          将于周一公布 | 周一 2022-01-17..2022-01-18 day
          14日（周五） | 14日（周五） 2022-01-14..2022-01-15 day
          兩個月後 | 兩個月後 2022-03-14..2022-03-15 day
          三天前 | 三天前 2022-01-11..2022-01-12 day
          近三年来 | 近三年来 2019-01-14..2022-01-14 span
          未来五年 | 未来五年 2022-01-15..2027-01-15 span
          过去两周 | 过去两周 2021-12-31..2022-01-14 span
          今年的最後 3 週 | 今年的最後 3 週 2022-12-12..2023-01-02 span
          """)
  void countsFromTheDayOfPublication(String sentence, String expected) {
    assertThat(Reading.of(sentence, "2022-01-14")).containsExactly(expected.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2020年3月1日开会，次日印发 | 2020年3月1日 2020-03-01..2020-03-02 day; 次日 2020-03-02..2020-03-03 day
          2020年3月1日开会，第二天印发 | 2020年3月1日 2020-03-01..2020-03-02 day; 第二天 2020-03-02..2020-03-03 day
          2020年3月1日，承担事发当天和次日的治疗费 | 2020年3月1日 2020-03-01..2020-03-02 day
          2020年成立，当年盈利 | 2020年 2020-01-01..2021-01-01 year; 当年 2020-01-01..2021-01-01 year
          2021年1—7月增长，比2019年同期增长 | 2021年1—7月 2021-01-01..2021-08-01 span; 2019年同期 2019-01-01..2019-08-01 span
          今年前三季度增长，去年同期下降 | 今年前三季度 2022-01-01..2022-10-01 span; 去年同期 2021-01-01..2021-10-01 span
          """)
  void countsFromWhatTheTextSaidLast(String sentence, String expected) {
    assertThat(Reading.of(sentence, "2022-01-14")).containsExactly(expected.split("; "));
  }

  @Test
  void staysInThePastOfAParagraphThatTellsOfIt() {
    assertThat(Reading.of("1925年5月1日，大会召开。5月28日，召开会议。\n同年10月26日", "2021-05-31"))
        .containsExactly(
            "1925年5月1日 1925-05-01..1925-05-02 day",
            "5月28日 1925-05-28..1925-05-29 day",
            "同年10月26日 1925-10-26..1925-10-27 day");
  }

  @Test
  void aHolidayToldInSummerIsTheLastOne() {
    assertThat(Reading.of("一直延续到春节之后", "2021-08-15")).containsExactly("春节之后 2021-02-12..- day");
  }

  @Test
  void aNoticeOnTheComingYearGoesOnAboutIt() {
    assertThat(Reading.of("现将2023年放假安排通知如下。\n三、清明节：4月5日放假。\n四、劳动节：4月29日至5月3日放假", "2022-12-08"))
        .containsExactly(
            "2023年 2023-01-01..2024-01-01 year",
            "清明节 2023-04-05..2023-04-06 day",
            "4月5日 2023-04-05..2023-04-06 day",
            "劳动节 2023-05-01..2023-05-02 day",
            "4月29日至5月3日 2023-04-29..2023-05-04 span");
  }

  @Test
  void theDayOfTheWeekTellsTheYear() {
    assertThat(Reading.of("1月1日（周三）放假。4月4日（周五）至6日（周日）放假", "2024-11-12"))
        .containsExactly(
            "1月1日（周三） 2025-01-01..2025-01-02 day", "4月4日（周五）至6日（周日） 2025-04-04..2025-04-07 span");
  }

  @Test
  void anAnnualReportGoesOnAboutItsYearInTheNextParagraph() {
    assertThat(Reading.of("2024年增长5.0%。\n分季度看，一季度增长5.3%，三季度增长4.6%", "2025-01-17"))
        .containsExactly(
            "2024年 2024-01-01..2025-01-01 year",
            "一季度 2024-01-01..2024-04-01 quarter",
            "三季度 2024-07-01..2024-10-01 quarter");
  }

  @Test
  void goesOnInTheNextParagraphFromTheDayLastTold() {
    assertThat(Reading.of("2020年3月1日通报。\n两天后，成立调查组。\n次日", "2022-01-14"))
        .containsExactly(
            "2020年3月1日 2020-03-01..2020-03-02 day",
            "两天后 2020-03-03..2020-03-04 day",
            "次日 2020-03-04..2020-03-05 day");
  }

  @Test
  void withoutADayOfPublicationNothingIsGuessed() {
    assertThat(Reading.withoutDay("去年5月，2020年3月1日，2日，3月，近三年"))
        .containsExactly(
            "去年5月 -..- vague",
            "2020年3月1日 2020-03-01..2020-03-02 day",
            "2日 2020-03-02..2020-03-03 day",
            "3月 2020-03-01..2020-04-01 month",
            "近三年 -..- vague");
  }
}
