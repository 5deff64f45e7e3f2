package io.dibao.catalog.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryScheduleTest {

  private final RetrySchedule schedule =
      new RetrySchedule(15, Duration.ofSeconds(5), Duration.ofHours(1));
  private final Random random = new Random(1);

  @ParameterizedTest
  @CsvSource({"1,5", "2,10", "3,20", "10,2560", "11,3600", "14,3600"})
  void pausesDoubleUpToTheLongest(int failed, long seconds) {
    for (int i = 0; i < 100; i++) {
      assertThat(schedule.pause(failed, random).orElseThrow())
          .isBetween(Duration.ofMillis(seconds * 800), Duration.ofMillis(seconds * 1200));
    }
  }

  @Test
  void whatFailedTogetherIsNotTriedTogether() {
    Set<Duration> pauses = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      pauses.add(schedule.pause(5, random).orElseThrow());
    }
    assertThat(pauses).hasSizeGreaterThan(50);
  }

  @Test
  void afterTheLastAttemptThereIsNone() {
    assertThat(schedule.pause(15, random)).isEmpty();
  }
}
