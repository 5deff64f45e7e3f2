package io.dibao.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PatienceTest {

  private static final Instant START = Instant.parse("2024-03-12T00:00:00Z");

  private final Patience patience = new Patience(Duration.ofMinutes(2), START);

  @Test
  void endsWhereNothingIsSaid() {
    assertThat(patience.isAtEnd("", START.plusSeconds(119))).isFalse();
    assertThat(patience.isAtEnd("", START.plusSeconds(121))).isTrue();
  }

  @Test
  void beginsAnewWithEachNewWord() {
    assertThat(patience.isAtEnd("{done:200}", START.plusSeconds(100))).isFalse();
    assertThat(patience.isAtEnd("{done:400}", START.plusSeconds(200))).isFalse();
    assertThat(patience.isAtEnd("{done:400}", START.plusSeconds(319))).isFalse();
    assertThat(patience.isAtEnd("{done:400}", START.plusSeconds(321))).isTrue();
  }
}
