package io.dibao.catalog.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The query parameters of the list of sections that are its own. */
class SectionListParameters {

  @RestQuery
  @Parameter(
      description =
          "What the section's article must have: scheme:code, or scheme:code:role. The parameter"
              + " classification asks for what the section mentions itself. Repeated: one of those"
              + " of the same scheme, in each of the schemes; a ! in front excludes.",
      example = "genre:interpretation")
  List<String> articleClassification;
}
