package io.dibao.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StopwatchTest {

  @Test
  void kindsOfWorkTakeTurns() {
    List<String> turns = new ArrayList<>();

    List<Long> medians =
        new Stopwatch(Duration.ZERO, 3)
            .medians(List.of(() -> turns.add("a") ? 1 : 0, () -> turns.add("b") ? 1 : 0));

    assertThat(turns).containsExactly("a", "b", "a", "b", "a", "b");
    assertThat(medians).hasSize(2).allMatch(nanoseconds -> nanoseconds > 0);
  }

  @Test
  void workWithoutResultIsRefused() {
    assertThatThrownBy(() -> new Stopwatch(Duration.ZERO, 1).medians(List.of(() -> 0)))
        .isInstanceOf(IllegalStateException.class);
  }
}
