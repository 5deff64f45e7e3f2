package io.dibao.catalog.http;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** How the list is wanted. */
class ListFormatParameter {

  @RestQuery
  @Parameter(
      description =
          "json (a page), csv or ndjson (the whole list, in the order of date for articles and"
              + " sections; limit is then up to the caller, cursor and facet are refused), or, save"
              + " of taxonomies, atom (a page as a feed, articles and sections by date). Without it the header Accept"
              + " decides.",
      example = "csv")
  String format;
}
