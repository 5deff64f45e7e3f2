package io.dibao.local.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How single answers are read, worded and waited for. */
class AnswerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"detail":"d","errors":[{"field":"title","reason":"missing"}]}                     | title: missing
          {"errors":[{"field":"a","reason":"b"},{"field":"c","reason":"d"}]}                  | a: b; c: d
          {"errors":[{"pointer":"/title","detail":"missing"}]}                                | /title: missing
          {"title":"Unprocessable Content","detail":"The body is empty."}                     | The body is empty.
          {"title":"Unprocessable Content"}                                                   | Unprocessable Content
          {"errors":"none","detail":17}                                                       | 17
          []                                                                                  | HTTP status 422
          """)
  void aProblemIsWordedFromWhatItHas(String problem, String words) throws Exception {
    assertThat(ProblemText.of(422, new ObjectMapper().readTree(problem))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "201,true,false",
    "200,true,false",
    "422,false,false",
    "500,false,false",
    "503,false,true",
    "429,false,true",
    "502,false,true",
    "504,false,true"
  })
  void onlyTheWorldsFaultsPass(int status, boolean accepted, boolean passing) {
    Answer answer = new Answer(1, status, "");

    assertThat(answer.accepted()).isEqualTo(accepted);
    assertThat(answer.passing()).isEqualTo(passing);
  }

  @Test
  void theServiceSaysWhenToComeBackInSecondsOrAsADate() {
    String inAnHour =
        ZonedDateTime.now(ZoneOffset.UTC).plusHours(1).format(DateTimeFormatter.RFC_1123_DATE_TIME);

    assertThat(RetryAfter.parse(" 7 ")).contains(Duration.ofSeconds(7));
    assertThat(RetryAfter.parse("-7")).contains(Duration.ZERO);
    assertThat(RetryAfter.parse("Fri, 14 Jan 2022 11:00:17 GMT")).contains(Duration.ZERO);
    assertThat(RetryAfter.parse(inAnHour).orElseThrow())
        .isBetween(Duration.ofMinutes(59), Duration.ofMinutes(60));
    assertThat(RetryAfter.parse("马上")).isEmpty();
  }

  @Test
  void waitsGrowButNeverBeyondWhatIsLeft() {
    Backoff backoff = new Backoff();
    Duration minute = Duration.ofMinutes(1);

    Duration first = backoff.next(Optional.empty(), minute);
    for (int i = 0; i < 10; i++) {
      backoff.next(Optional.empty(), minute);
    }

    assertThat(first).isBetween(Duration.ofMillis(125), Duration.ofMillis(250));
    assertThat(backoff.next(Optional.empty(), minute))
        .isBetween(Duration.ofSeconds(5), Duration.ofSeconds(10));
    assertThat(backoff.next(Optional.of(Duration.ofHours(1)), minute)).isEqualTo(minute);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "posts/a.md|a.md                    ",
        "工信部关于促进制造业有序转移的指导意见.md|工信部关于促进制造业有序",
        "x工信部关于促进制造业有序转移的指导意见.md|x工信部关于促进制造业有 "
      })
  void aNameInTheBarTakesTwentyFourColumns(String path, String shown) {
    assertThat(BarView.name(Path.of(path))).isEqualTo(shown);
  }
}
