package io.dibao.ingest.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.dibao.ingest.classify.Classification;
import io.dibao.ingest.outline.Mention;
import io.dibao.ingest.reference.Agency;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a preview with {@code explain=true} says of agencies and codes, over the whole seed. */
class ExplainedTest {

  private final ArticleEvent event = Parsing.fixture("00-manufacturing-transfer.md");

  @Test
  void theLineOfAnAgencysReasonHoldsTheForm() throws IOException {
    List<Mention> mentions =
        event.agencies().stream().map(Agency::mentions).flatMap(List::stream).toList();

    assertThat(mentions).isNotEmpty();
    for (Mention mention : mentions) {
      assertThat(line(mention)).contains(mention.text());
    }
  }

  @Test
  void theLineOfACodesReasonHoldsTheWordsOrTheCode() throws IOException {
    for (Classification code : event.classifications()) {
      for (Mention mention : code.evidence()) {
        assertThat(line(mention))
            .satisfiesAnyOf(
                line -> assertThat(line).contains(mention.text()),
                line -> assertThat(line).contains(code.code()));
      }
    }
  }

  @Test
  void everyMentionHasAReason() {
    assertThat(
            Stream.of(
                    event.dates().stream().map(date -> date.reason()),
                    event.documents().stream()
                        .flatMap(document -> document.mentions().stream())
                        .map(Mention::reason),
                    event.agencies().stream()
                        .flatMap(agency -> agency.mentions().stream())
                        .map(Mention::reason))
                .flatMap(reasons -> reasons))
        .isNotEmpty()
        .allMatch(reason -> reason.isPresent());
  }

  private static String line(Mention mention) throws IOException {
    String[] source = mention.reason().orElseThrow().source().split(":", 2);
    try (BufferedReader file =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(ExplainedTest.class.getResourceAsStream("/" + source[0])),
                StandardCharsets.UTF_8))) {
      return file.lines().skip(Integer.parseInt(source[1]) - 1L).findFirst().orElseThrow();
    }
  }
}
