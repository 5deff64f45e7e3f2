package io.dibao.catalog.http;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The query parameters of the lists of documents and agencies that are their own. */
public class ReferenceParameters {

  @RestQuery
  @Parameter(
      description =
          "Words that the name must hold, all of them, divided by spaces. A form that is printed for"
              + " one name alone finds that name: 工信部.",
      example = "制造业 意见")
  public String q;

  @RestQuery
  @Parameter(
      description = "The most to answer.",
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
  ReferenceParameters unpaged() {
    limit = null;
    cursor = null;
    return this;
  }
}
