package io.dibao.benchmarks.gold;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One gold file, as {@code deploy/benchmarks/gold/README.md} describes it. A part that is absent
 * was not read and is not scored; an empty list says that there is nothing.
 *
 * @param article the article's file below the folder of articles
 * @param source where a public article is from
 * @param quoted the quoted paragraphs of a public article, as a Hexo post
 * @param readings how many readers have read it
 */
public record Gold(
    Optional<String> article,
    Optional<String> source,
    Optional<String> quoted,
    int readings,
    Optional<List<Heading>> sections,
    Optional<List<Date>> dates,
    Optional<List<Document>> documents,
    Optional<List<Relation>> relations,
    Optional<List<Agency>> agencies,
    Optional<List<Code>> classifications,
    Optional<Page> page) {

  /**
   * A heading.
   *
   * @param level the depth in the tree, from 1
   * @param number as printed
   * @param heading without its number
   */
  public record Heading(
      int level, Optional<String> number, Optional<String> heading, boolean optional) {}

  /**
   * A time expression, each time that it is printed.
   *
   * @param from an ISO date, or an instant with its offset; absent if vague or open at its start
   * @param to the day or instant behind the last; absent if vague or open at its end
   * @param fuzzy whether a bound counts only where both the gold and the parser have one
   */
  public record Date(
      String text,
      Optional<String> from,
      Optional<String> to,
      Precision precision,
      DateRole role,
      boolean fuzzy,
      boolean optional) {}

  /** How exact a time expression is. */
  public enum Precision {
    @JsonProperty("instant")
    INSTANT,
    @JsonProperty("day")
    DAY,
    @JsonProperty("month")
    MONTH,
    @JsonProperty("quarter")
    QUARTER,
    @JsonProperty("half")
    HALF,
    @JsonProperty("year")
    YEAR,
    @JsonProperty("span")
    SPAN,
    @JsonProperty("vague")
    VAGUE
  }

  /** What happens then. */
  public enum DateRole {
    @JsonProperty("published")
    PUBLISHED,
    @JsonProperty("issued")
    ISSUED,
    @JsonProperty("effective")
    EFFECTIVE,
    @JsonProperty("deadline")
    DEADLINE,
    @JsonProperty("period")
    PERIOD,
    @JsonProperty("mentioned")
    MENTIONED
  }

  /**
   * A cited document.
   *
   * @param title without its outer 《》
   * @param mentions how often each printed form of it stands in the text
   */
  public record Document(
      String title,
      List<String> aliases,
      Optional<String> kind,
      Optional<String> number,
      Optional<List<String>> issuers,
      Map<String, Integer> mentions,
      boolean optional) {}

  /**
   * What one document does to another.
   *
   * @param from a title; absent for the article itself
   * @param to a title
   */
  public record Relation(RelationType type, Optional<String> from, String to, boolean optional) {}

  /** The kinds of relations. */
  public enum RelationType {
    @JsonProperty("basis")
    BASIS,
    @JsonProperty("implements")
    IMPLEMENTS,
    @JsonProperty("amends")
    AMENDS,
    @JsonProperty("repeals")
    REPEALS,
    @JsonProperty("interprets")
    INTERPRETS,
    @JsonProperty("accompanies")
    ACCOMPANIES,
    @JsonProperty("issues")
    ISSUES,
    @JsonProperty("replaces")
    REPLACES
  }

  /**
   * A state body.
   *
   * @param name the canonical full name
   * @param mentions how often each printed form of it stands in the text
   */
  public record Agency(
      String name, AgencyRole role, Map<String, Integer> mentions, boolean optional) {}

  /** What an agency does in the article. */
  public enum AgencyRole {
    @JsonProperty("issuer")
    ISSUER,
    @JsonProperty("joint-issuer")
    JOINT_ISSUER,
    @JsonProperty("mentioned")
    MENTIONED
  }

  /**
   * A code that the article earns.
   *
   * @param why the reader's reason
   */
  public record Code(
      String scheme,
      String code,
      Optional<CodeRole> role,
      Optional<String> why,
      boolean optional) {}

  /** What the article says of a region or an industry. */
  public enum CodeRole {
    @JsonProperty("moves-out")
    MOVES_OUT,
    @JsonProperty("takes-over")
    TAKES_OVER,
    @JsonProperty("covered")
    COVERED
  }

  /**
   * What a reader of a whole page sees as the article.
   *
   * @param publishedAt as exact as the page is
   * @param paragraphs each a string, or {@code {caption: …}} for a picture's
   */
  public record Page(
      Optional<String> title,
      Optional<String> author,
      Optional<String> publishedAt,
      List<JsonNode> paragraphs) {}
}
