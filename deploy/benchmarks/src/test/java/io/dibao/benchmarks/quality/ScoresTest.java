package io.dibao.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoresTest {

  @TempDir private Path folder;

  @Test
  void aPerfectRunScoresOneInEveryMeasure() throws IOException {
    Map<String, Tally> tallies = new Fixture(folder).score(Fixture.GOLD, Fixture.EVENT);

    assertThat(tallies)
        .containsOnlyKeys(
            "sections",
            "sections: heading",
            "sections: number",
            "dates",
            "dates: precision",
            "dates: role",
            "dates: span",
            "documents",
            "documents: issuers",
            "documents: kind",
            "documents: mentions",
            "documents: number",
            "relations",
            "agencies",
            "agencies: mentions",
            "agencies: role",
            "genre",
            "industry",
            "industry: role")
        .allSatisfy((measure, tally) -> assertThat(tally.f1()).isEqualTo(1));
  }

  @ParameterizedTest(name = "{0} → {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        // A reading that is wrong lowers the measure of that reading alone.
        "'\"level\": 2'                 | '\"level\": 1'                | sections",
        "'\"number\": \"（一）\"'         | '\"number\": \"1.\"'           | sections: number",
        "'\"to\": \"2026-01-01\"'        | '\"to\": \"2025-01-01\"'       | dates",
        "'\"precision\": \"year\"'       | '\"precision\": \"month\"'     | dates: precision",
        "'\"role\": \"deadline\"'        | '\"role\": \"mentioned\"'      | dates: role",
        "'\"kind\": \"意见\"'            | '\"kind\": \"通知\"'           | documents: kind",
        "'财发〔2023〕1号'               | '财发〔2023〕2号'              | documents: number",
        "'\"issuers\": [\"财政部\"]'      | '\"issuers\": []'             | documents: issuers",
        "'{\"text\": \"《关于'            | '{\"text\": \"关于'            | documents: mentions",
        "'interprets'                   | 'basis'                       | relations",
        "'\"role\": \"issuer\"'          | '\"role\": \"mentioned\"'      | agencies: role",
        "'{\"text\": \"财政部\"'          | '{\"text\": \"财政\"'           | agencies: mentions",
        "'\"code\": \"news\"'            | '\"code\": \"speech\"'         | genre",
        "'\"role\": \"covered\"'         | '\"role\": \"takes-over\"'     | industry: role",
        // What is missed as a whole lowers all that is said of it.
        "'\"heading\": \"目标\"'          | '\"heading\": \"目的\"'         | 'sections, sections: heading, sections: number'",
        "'{\"text\": \"近日\"'            | '{\"text\": \"日\"'             | 'dates, dates: precision, dates: role, dates: span'",
        "'\"name\": \"财政部\"'           | '\"name\": \"财务部\"'          | 'agencies, agencies: mentions, agencies: role'",
        "'\"code\": \"G55\"'             | '\"code\": \"G56\"'            | 'industry, industry: role'",
      })
  void eachSortOfMistakeLowersItsMeasure(String right, String wrong, String lowered)
      throws IOException {
    assertThat(Fixture.EVENT).contains(right);
    Map<String, Tally> tallies =
        new Fixture(folder).score(Fixture.GOLD, Fixture.EVENT.replace(right, wrong));

    String below =
        tallies.entrySet().stream()
            .filter(entry -> entry.getValue().f1() < 1)
            .map(Map.Entry::getKey)
            .collect(Collectors.joining(", "));
    assertThat(below).isEqualTo(lowered);
  }

  @Test
  void precisionFallsWithWhatIsNotThereAndRecallWithWhatIsMissed() throws IOException {
    String found =
        "{\"text\": \"近日\", \"range\": [7, 9], \"precision\": \"vague\", \"role\": \"mentioned\"},";
    Fixture fixture = new Fixture(folder);

    Tally twice =
        fixture.score(Fixture.GOLD, Fixture.EVENT.replace(found, found + found)).get("dates");
    Tally never = fixture.score(Fixture.GOLD, Fixture.EVENT.replace(found, "")).get("dates");

    assertThat(twice).isEqualTo(new Tally(3, 0, 1));
    assertThat(twice.precision()).isEqualTo(0.75);
    assertThat(never).isEqualTo(new Tally(2, 1, 0));
    assertThat(never.recall()).isCloseTo(0.667, within(0.001));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'role: mentioned}' | 'role: mentioned, optional: true}' | '{\"text\": \"近日\"' | '{\"text\": \"日\"' | 1",
        "'role: mentioned}' | 'role: mentioned, optional: true}' | '无'                 | '无'               | 0",
      })
  void anOptionalEntryCountsNeitherForNorAgainst(
      String required, String optional, String right, String wrong, int falseFinds)
      throws IOException {
    Tally tally =
        new Fixture(folder)
            .score(Fixture.GOLD.replace(required, optional), Fixture.EVENT.replace(right, wrong))
            .get("dates");

    assertThat(tally).isEqualTo(new Tally(2, 0, falseFinds));
  }

  @Test
  void aHeadingBelowAnOptionalOneMayStandOneHigher() throws IOException {
    ObjectNode event = (ObjectNode) new ObjectMapper().readTree(Fixture.EVENT);
    ObjectNode inner = (ObjectNode) event.at("/sections/0/sections/0");
    event.putArray("sections").add(inner.put("level", 1));
    String gold = Fixture.GOLD.replace("heading: 总体要求}", "heading: 总体要求, optional: true}");

    Tally required = new Fixture(folder).score(Fixture.GOLD, event.toString()).get("sections");
    Tally optional = new Fixture(folder).score(gold, event.toString()).get("sections");

    assertThat(required.right()).isZero();
    assertThat(optional.right()).isEqualTo(1);
  }

  @Test
  void aFuzzyDateComparesABoundOnlyWhereBothHaveIt() throws IOException {
    String strict = "to: 2026-01-01, precision: year, role: deadline}";
    String event = Fixture.EVENT.replace("\"to\": \"2026-01-01\"", "\"from\": \"2025-12-01\"");
    Fixture fixture = new Fixture(folder);

    Tally asStrict = fixture.score(Fixture.GOLD, event).get("dates");
    Tally asFuzzy =
        fixture
            .score(Fixture.GOLD.replace(strict, strict.replace("}", ", fuzzy: true}")), event)
            .get("dates");

    assertThat(asStrict).isEqualTo(new Tally(2, 1, 1));
    assertThat(asFuzzy).isEqualTo(new Tally(3, 0, 0));
  }

  @ParameterizedTest
  @CsvSource({"2023-03-03, 3", "2023-03-02, 3", "2023-12-31, 2"})
  void aStretchWithoutEndMayBeClosedOnTheDayOfPublishing(String to, int right) throws IOException {
    String event =
        Fixture.EVENT.replace(
            "\"from\": \"2022-01-01\"", "\"from\": \"2022-01-01\", \"to\": \"" + to + "\"");

    Tally tally = new Fixture(folder).score(Fixture.GOLD, event).get("dates");

    assertThat(tally.right()).isEqualTo(right);
  }

  @Test
  void whatTheGoldWasNotReadForIsNotScored() throws IOException {
    String gold = "article: none\nreadings: 1\nagencies: []\n";

    Map<String, Tally> tallies = new Fixture(folder).score(gold, Fixture.EVENT);

    assertThat(tallies).containsOnlyKeys("agencies", "agencies: mentions", "agencies: role");
    assertThat(tallies.get("agencies")).isEqualTo(new Tally(0, 0, 1));
  }

  @Test
  void aMistakeIsToldOnceWithItsPlaceAndReason() throws IOException {
    Scores scores =
        new Fixture(folder)
            .scores(Fixture.GOLD.replace("name: 财政部", "name: 中华人民共和国财政部"), Fixture.EVENT);
    StringWriter told = new StringWriter();

    MistakeList.print(
        scores.articles().get(0),
        scores.articles().get(0).comparisons(),
        new PrintWriter(told, true));

    assertThat(List.of(told.toString().strip().split("\\R")))
        .containsExactly(
            "changed, agencies: 2",
            "  wrong    一、总体要求⏎近日，【财政部】印发《关于港口的意见》。2025年底前完  § 1.1 一、总体要求 › （一）目标",
            "           ours: name (agency.yaml:7)",
            "  missed   【中华人民共和国财政部】",
            "",
            "changed, agencies: mentions: 1",
            "  misread  一、总体要求⏎近日，【财政部】印发《关于港口的意见》。2025年底前完  § 1.1 一、总体要求 › （一）目标",
            "           gold: 中华人民共和国财政部",
            "           ours: 财政部; name (agency.yaml:7)");
  }
}
