package io.dibao.ingest.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plan periods, parts of a century, fiscal years, holidays. */
class NamedStretchesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          “十四五”期间 | “十四五”期间 2021-01-01..2026-01-01 span
          《国民经济和社会发展第十四个五年规划和二Ο三五年远景目标的建议》 | 第十四个五年规划 2021-01-01..2026-01-01 span; 二Ο三五年 2035-01-01..2036-01-01 year
          《“十四五”智能制造发展规划》 | “十四五” 2021-01-01..2026-01-01 span
          十四五末 | 十四五末 2025-01-01..2026-01-01 year
          “十三五”以来 | “十三五”以来 2016-01-01..- span
          “三五”计划 | “三五” 1966-01-01..1971-01-01 span
          """)
  void readsPlanPeriods(String sentence, String expected) {
    assertThat(Reading.of(sentence, "2022-01-14")).containsExactly(expected.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          九十年代 | 九十年代 1990-01-01..2000-01-01 span
          上世纪八十年代 | 上世纪八十年代 1980-01-01..1990-01-01 span
          20世纪90年代末 | 20世纪90年代末 1997-01-01..2000-01-01 span
          上世纪八九十年代 | 上世纪八九十年代 1980-01-01..2000-01-01 span
          21世纪 | 21世纪 2000-01-01..2100-01-01 span
          """)
  void readsDecadesAndCenturies(String sentence, String expected) {
    assertThat(Reading.of(sentence, "2022-01-14")).containsExactly(expected.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021财年营收 | 2021财年 2021-01-01..2022-01-01 year
          2021年度 | 2021年度 2021-01-01..2022-01-01 year
          """)
  void readsFiscalYears(String sentence, String expected) {
    assertThat(Reading.of(sentence, "2022-01-14")).containsExactly(expected.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2022年春节 | 2022年春节 2022-02-01..2022-02-02 day
          春节期间 | 春节期间 2022-02-01..2022-02-08 span
          除夕 | 除夕 2022-01-31..2022-02-01 day
          2021年中秋节 | 2021年中秋节 2021-09-21..2021-09-22 day
          2022年端午 | 2022年端午 2022-06-03..2022-06-04 day
          2022年清明节 | 2022年清明节 2022-04-05..2022-04-06 day
          2022年母亲节 | 2022年母亲节 2022-05-08..2022-05-09 day
          元旦 | 元旦 2022-01-01..2022-01-02 day
          五一假期 | 五一假期 2022-05-01..2022-05-06 span
          2021年国庆节前 | 2021年国庆节前 -..2021-10-01 day
          “十一”黄金周 | “十一”黄金周 2021-10-01..2021-10-08 span
          圣诞节 | 圣诞节 2021-12-25..2021-12-26 day
          2021年冬至 | 2021年冬至 2021-12-21..2021-12-22 day
          2021年冬，疫情 | 2021年冬 2021-12-01..2022-03-01 span
          今年夏天 | 今年夏天 2022-06-01..2022-09-01 span
          """)
  void readsHolidays(String sentence, String expected) {
    assertThat(Reading.of(sentence, "2022-01-14")).containsExactly(expected.split("; "));
  }
}
