package io.dibao.ingest.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The cases of a peer's specification. It ends a range where its last unit starts (1月至3月 ends on 1
 * March) and does not count the last day of 或之前; Dibao ends it behind that unit. Both conventions
 * are counted: as printed there, and with the end moved behind the peer's last unit.
 */
class PeerCasesTest {

  /** What is reached today; raise it when the recogniser gets better. */
  private static final double SHARE = 0.96;

  private final Recogniser recogniser = new Recogniser();

  @Test
  void readsThePeersCases() throws IOException {
    Optional<Path> file = cases();
    assumeTrue(file.isPresent(), "shared/corpus/dates-zh.json is not here: nothing to compare");
    JsonNode cases = new ObjectMapper().readTree(file.get().toFile()).get("cases");

    List<String> misses = new ArrayList<>();
    int literal = 0;
    for (JsonNode one : cases) {
      List<TimeExpression> found =
          recogniser.recognise(
              one.get("input").asText(), LocalDate.parse(one.get("reference").asText()));
      if (agrees(one, found, false)) {
        literal++;
      } else if (!agrees(one, found, true)) {
        misses.add(
            one.get("case").asText()
                + " "
                + one.get("input").asText()
                + "\n    wants "
                + one.get("mentions")
                + "\n    finds "
                + found);
      }
    }

    double share = 1 - (double) misses.size() / cases.size();
    System.out.printf(
        "peer's date cases: %d of %d, %d of them to the letter%n",
        cases.size() - misses.size(), cases.size(), literal);
    misses.forEach(System.out::println);
    assertThat(share).isGreaterThanOrEqualTo(SHARE);
  }

  private static Optional<Path> cases() {
    return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
        .map(folder -> folder.resolve("shared/corpus/dates-zh.json"))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private static boolean agrees(
      JsonNode one, List<TimeExpression> found, boolean endBehindLastUnit) {
    JsonNode mentions = one.get("mentions");
    // The peer's specification leaves 当前 and its like out of these cases.
    found.removeIf(expression -> expression.phrase().firstKind() == UnitKind.VAGUE);
    if (mentions.size() != found.size()) {
      return false;
    }
    for (int i = 0; i < mentions.size(); i++) {
      if (!agrees(mentions.get(i), found.get(i), endBehindLastUnit)) {
        return false;
      }
    }
    return true;
  }

  private static boolean agrees(JsonNode mention, TimeExpression found, boolean endBehindLastUnit) {
    if (found.range().start() != mention.get("start").asInt()
        || found.range().end() != mention.get("end").asInt()) {
      return false;
    }
    JsonNode candidates = mention.get("candidates");
    if (candidates.isEmpty()) {
      return true;
    }
    for (JsonNode candidate : candidates) {
      if (agrees(found, candidate, endBehindLastUnit)) {
        return true;
      }
    }
    return false;
  }

  private static boolean agrees(
      TimeExpression found, JsonNode candidate, boolean endBehindLastUnit) {
    if (candidate.has("date")) {
      Optional<LocalDate> day = day(candidate.get("date").asText());
      return found.from().equals(day) && found.to().equals(day.map(d -> d.plusDays(1)));
    }
    Optional<LocalDate> from = day(candidate.get("from").asText());
    Optional<LocalDate> to = day(candidate.get("to").asText());
    boolean later =
        endBehindLastUnit
            && to.stream()
                .flatMap(PeerCasesTest::unitEnds)
                .anyMatch(end -> found.to().equals(Optional.of(end)));
    return found.from().equals(from) && (found.to().equals(to) || later);
  }

  private static Stream<LocalDate> unitEnds(LocalDate start) {
    return Stream.of(start.plusDays(1), start.plusMonths(1), start.plusYears(1));
  }

  /** Empty where the peer has no date: null, "not resolved", and its year 1 for 2019年2月29日. */
  private static Optional<LocalDate> day(String text) {
    return text.matches("\\d{4}-\\d{2}-\\d{2}") && !text.equals("0001-01-01")
        ? Optional.of(LocalDate.parse(text))
        : Optional.empty();
  }
}
