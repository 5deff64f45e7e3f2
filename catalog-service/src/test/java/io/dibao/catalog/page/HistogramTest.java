package io.dibao.catalog.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class HistogramTest {

  @Test
  void monthsWithoutArticlesHaveBarsToo() {
    Histogram histogram = histogram(Map.of("2023-01", 4L, "2024-03", 1L));

    assertThat(histogram.bars()).hasSize(15);
    assertThat(histogram.bars().get(0).height()).isEqualTo(Histogram.HEIGHT);
    assertThat(histogram.bars().get(1).count()).isZero();
    assertThat(histogram.last().label()).isEqualTo("2024-03");
  }

  @Test
  void manyMonthsAreShownAsYears() {
    Histogram histogram = histogram(Map.of("2007-06", 1L, "2024-03", 2L, "2024-12", 3L));

    assertThat(histogram.bars()).hasSize(18);
    assertThat(histogram.last().label()).isEqualTo("2024");
    assertThat(histogram.last().count()).isEqualTo(5);
    assertThat(histogram.last().href()).isEqualTo("/?from=2024-01-01&to=2025-01-01");
  }

  @Test
  void aYearFarBehindTheOthersDoesNotMakeTooManyBars() {
    Histogram histogram = histogram(Map.of("0105-01", 1L, "2024-03", 2L));

    assertThat(histogram.bars()).hasSize(120);
    assertThat(histogram.highest()).isEqualTo(2);
  }

  private static Histogram histogram(Map<String, Long> months) {
    TreeMap<YearMonth, Long> counts = new TreeMap<>();
    months.forEach((month, count) -> Histogram.put(counts, month, count));
    return Histogram.of(counts, Address.of("/"), "from", "to");
  }
}
