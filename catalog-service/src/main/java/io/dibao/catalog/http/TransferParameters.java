package io.dibao.catalog.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The query parameters of the transfers that are their own. */
public class TransferParameters {

  @RestQuery
  @Parameter(
      description =
          "What moves: a code of the scheme industry, with those below it. Repeated: one of them.",
      example = "C")
  public List<String> industry;

  @RestQuery
  @Parameter(
      description =
          "Who moves out or takes over: a code of the scheme region, with those below it."
              + " Repeated: one of them.",
      example = "northeast")
  public List<String> region;

  @RestQuery
  @Parameter(
      description =
          "What the region does, or the industry where no region is asked for: moves-out or"
              + " takes-over; both where it is left out.",
      example = "takes-over")
  public List<String> role;

  @RestQuery
  @Parameter(
      description =
          "How: a code of the scheme instrument, with those below it. Repeated: one of them.",
      example = "finance")
  public List<String> instrument;

  @RestQuery
  @Parameter(
      description = "The most articles whose sentences make up a page.",
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
  TransferParameters unpaged() {
    limit = null;
    cursor = null;
    return this;
  }
}
