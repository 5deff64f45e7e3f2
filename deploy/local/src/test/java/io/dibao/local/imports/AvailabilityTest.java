package io.dibao.local.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AvailabilityTest {

  private static final Path FILE = Path.of("解读.md");

  private final AtomicLong now = new AtomicLong();
  private final Availability availability = new Availability(Duration.ofMinutes(5), now::get);

  private void pass(Duration time) {
    now.addAndGet(time.toNanos());
  }

  @Test
  void aServiceThatIsAwayHasSoMuchTimeToComeBack() throws Exception {
    pass(Duration.ofMinutes(2));

    assertThat(availability.away("nothing answers", FILE)).isEqualTo(Duration.ofMinutes(3));
    assertThat(availability.trouble()).contains("nothing answers");
  }

  @Test
  void anAnswerBeginsTheTimeAnew() throws Exception {
    pass(Duration.ofMinutes(4));
    availability.answered();
    pass(Duration.ofMinutes(4));

    assertThat(availability.away("nothing answers", FILE)).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void anAnswerEndsTheTrouble() throws Exception {
    availability.away("nothing answers", FILE);

    availability.answered();

    assertThat(availability.trouble()).isEmpty();
  }

  @Test
  void whenTheTimeIsUpTheImportGivesUp() {
    pass(Duration.ofMinutes(5));

    assertThatThrownBy(() -> availability.away("nothing answers", FILE))
        .isInstanceOf(ServiceAway.class)
        .hasMessage(
            "For 300 s no article got through: nothing answers. The last one tried was 解读.md.");
  }
}
