package io.dibao.catalog.http;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The query parameters of the lists of documents and agencies that are their own. */
class ReferenceParameters {

  @RestQuery
  @Parameter(
      description = "Words that the name must hold, all of them, divided by spaces.",
      example = "制造业 意见")
  String q;

  @RestQuery
  @Parameter(
      description = "The most to answer.",
      schema =
          @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
  String limit;

  @RestQuery
  @Parameter(
      description =
          "Where the page starts: taken from the header Link of the page before, with the same"
              + " other parameters.")
  String cursor;

  /** Without what only pages have. */
  ReferenceParameters unpaged() {
    limit = null;
    cursor = null;
    return this;
  }
}
