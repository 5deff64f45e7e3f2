package io.dibao.catalog.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The query parameters of the timeline that are its own. */
public class TimelineParameters {

  @RestQuery
  @Parameter(
      description =
          "Of articles that these words find, in the language of the list of articles. Words that"
              + " find more than 10,000 articles under the other filters on articles are refused.",
      example = "产业转移 -汽车")
  public String q;

  @RestQuery
  @Parameter(
      description =
          "Statements that reach behind this: an ISO date (a day in China) or instant. A deadline"
              + " stands at its end.",
      example = "2025-01-01")
  public String from;

  @RestQuery
  @Parameter(
      description = "Statements that stand before this: an ISO date or instant.",
      example = "2026-01-01")
  public String to;

  @RestQuery
  @Parameter(
      description =
          "What happens then: published, issued, effective, deadline, period or mentioned."
              + " Repeated: one of them.",
      example = "deadline")
  public List<String> role;

  @RestQuery
  @Parameter(
      description =
          "How exact: instant, day, month, quarter, half, year or span. Repeated: one of them.",
      example = "year")
  List<String> precision;

  @RestQuery
  @Parameter(
      description = "The order: time (the earliest first, the default) or -time.",
      schema = @Schema(enumeration = {"time", "-time"}))
  public String sort;

  @RestQuery
  @Parameter(
      description =
          "What to count the statements by: role, precision, year, month, or a scheme: the codes"
              + " of their articles. At most 200 values each, the most frequent first; years and"
              + " months in their order, to be drawn, at most 1,200.",
      example = "industry")
  List<String> facet;

  @RestQuery
  @Parameter(
      description = "The most statements to answer.",
      schema =
          @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
  public String limit;

  @RestQuery
  @Parameter(
      description =
          "Where the page starts: taken from the header Link of the page before, with the same"
              + " other parameters.")
  public String cursor;

  /** Without what only pages have. */
  TimelineParameters unpaged() {
    limit = null;
    cursor = null;
    facet = null;
    return this;
  }
}
