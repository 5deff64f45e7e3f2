package io.dibao.ingest.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ranges and bounds; the last unit printed belongs to the interval. */
class RangesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021年至2025年 | 2021年至2025年 2021-01-01..2026-01-01 span
          2021—2025年 | 2021—2025年 2021-01-01..2026-01-01 span
          （2021-2023年） | 2021-2023年 2021-01-01..2024-01-01 span
          2021年1月至11月 | 2021年1月至11月 2021-01-01..2021-12-01 span
          2021年3月3日到5日 | 2021年3月3日到5日 2021-03-03..2021-03-06 span
          从2021年3月到2022年5月 | 从2021年3月到2022年5月 2021-03-01..2022-06-01 span
          2021年12月28日～2022年1月3日 | 2021年12月28日～2022年1月3日 2021-12-28..2022-01-04 span
          2021年第一至第三季度 | 2021年第一至第三季度 2021-01-01..2021-10-01 span
          2022年1月至2025年12月期间 | 2022年1月至2025年12月期间 2022-01-01..2026-01-01 span
          1月28日（农历除夕、周五）至2月4日放假 | 1月28日（农历除夕、周五）至2月4日 2022-01-28..2022-02-05 span
          从今天（1月14日）到下周四 | 从今天（1月14日）到下周四 2022-01-14..2022-01-21 span
          12月1日起至2022年3月31日 | 12月1日起至2022年3月31日 2021-12-01..2022-04-01 span
          周三至周五 | 周三至周五 2022-01-12..2022-01-15 span
          2018、2019年 | 2018、2019年 2018-01-01..2020-01-01 span
          2015年和2018年之间 | 2015年和2018年之间 2015-01-01..2019-01-01 span
          """)
  void endsBehindTheLastUnit(String sentence, String expected) {
    assertThat(Reading.of(sentence, "2022-01-14")).containsExactly(expected.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025年底前完成 | 2025年底前 -..2026-01-01 year
          6月30日前完成 | 6月30日前 -..2022-07-01 day
          2025年底之前完成 | 2025年底之前 -..2026-01-01 year
          2030年前实现碳达峰 | 2030年前 -..2030-01-01 year
          不晚于2025年6月底 | 不晚于2025年6月底 -..2025-07-01 month
          不早于2018年 | 不早于2018年 2018-01-01..- year
          早于2018年 | 早于2018年 -..2018-01-01 year
          晚于2018年 | 晚于2018年 2019-01-01..- year
          2022年6月30日（含）前 | 2022年6月30日（含）前 -..2022-07-01 day
          截至2021年12月31日24时 | 截至2021年12月31日24时 -..2021-12-31T16:00:00Z instant
          2018年以前 | 2018年以前 -..2018-01-01 year
          2018年或之前 | 2018年或之前 -..2019-01-01 year
          自2018年以来 | 自2018年以来 2018-01-01..- span
          今年以来 | 今年以来 2022-01-01..- year
          2018年以后 | 2018年以后 2019-01-01..- year
          2018年3月1日以后 | 2018年3月1日以后 2018-03-01..- day
          2020年前后 | 2020年前后 2020-01-01..2021-01-01 year
          2010年之后2018年之前 | 2010年之后2018年之前 2010-01-01..2018-01-01 span
          """)
  void opensOneSideForABound(String sentence, String expected) {
    assertThat(Reading.of(sentence, "2022-01-14")).containsExactly(expected.split("; "));
  }
}
