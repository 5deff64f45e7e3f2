package io.dibao.ingest.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishTimeReaderTest {

  private final PublishTimeReader times = new PublishTimeReader(ZoneId.of("Asia/Shanghai"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Fri, 14 Jan 2022 11:00:17 GMT          | 2022-01-14T11:00:17Z | GMT
          Mon, 14 Jan 2022 11:00:17 GMT          | 2022-01-14T11:00:17Z | GMT
          Fri, 14 Jan 2022 19:00:17 +0800        | 2022-01-14T11:00:17Z | +08:00
          14 Jan 22 06:00:17 EST                 | 2022-01-14T11:00:17Z | -05:00
          2022-01-14T19:00:17+08:00              | 2022-01-14T11:00:17Z | +08:00
          2022-01-14T11:00:17.123Z               | 2022-01-14T11:00:17Z | Z
          2022-01-14T19:00:17+08:00[Asia/Shanghai] | 2022-01-14T11:00:17Z | +08:00
          2022-01-14 19:00:17 北京时间            | 2022-01-14T11:00:17Z | Asia/Shanghai
          Fri Jan 14 2022 19:00:17 GMT+0800 (中国标准时间) | 2022-01-14T11:00:17Z | +08:00
          Fri Jan 14 19:00:17 CST 2022           | 2022-01-14T11:00:17Z | Asia/Shanghai
          1642158017                             | 2022-01-14T11:00:17Z | Z
          1642158017000                          | 2022-01-14T11:00:17Z | Z
          """)
  void timesWithAZoneKeepIt(String written, Instant instant, String zone) {
    PublishTimeReader.Reading reading = times.read(written).orElseThrow();

    assertThat(reading.time()).isEqualTo(new PublishTime(instant, ZoneId.of(zone)));
    assertThat(reading.warnings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021-04-11 00:30:33   | 2021-04-10T16:30:33Z
          2021/4/11             | 2021-04-10T16:00:00Z
          2021.04.11 8:05       | 2021-04-11T00:05:00Z
          2022年01月14日 19:00   | 2022-01-14T11:00:00Z
          2022年1月14日下午7点    | 2022-01-14T11:00:00Z
          ２０２２年１月１４日　１９：００ | 2022-01-14T11:00:00Z
          2022-01-14T19:00:17   | 2022-01-14T11:00:17Z
          2022-01-13 24:00      | 2022-01-13T16:00:00Z
          20220114              | 2022-01-13T16:00:00Z
          20220114190017        | 2022-01-14T11:00:17Z
          """)
  void timesWithoutAZoneAreReadInTheDefaultZoneWithAWarning(String written, Instant instant) {
    PublishTimeReader.Reading reading = times.read(written).orElseThrow();

    assertThat(reading.time()).isEqualTo(new PublishTime(instant, ZoneId.of("Asia/Shanghai")));
    assertThat(reading.warnings()).singleElement().asString().contains("no zone");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "近日",
        "2022-02-30",
        "2022-13-01",
        "9999-01-01",
        "0001-01-01",
        "2022-01-14 25:00",
        "Fri, 14 Foo 2022 11:00:17 GMT",
        "2022-01-14 10:00 XYZ",
        "14/01/2022",
        "3.14",
        "-1",
        "2022-01-14T19:00:17+99:00",
        "2022年01月14日 19:00 来源：新华社"
      })
  void whatIsNoDateIsNotGuessed(String written) {
    assertThat(times.read(written)).isEmpty();
  }

  @Test
  void absurdEpochsAreNoPublishTimes() {
    assertThat(times.epoch(Long.MAX_VALUE)).isEmpty();
    assertThat(times.epoch(-99_999_999_999L)).isEmpty();
  }
}
