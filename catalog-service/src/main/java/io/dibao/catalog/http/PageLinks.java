package io.dibao.catalog.http;

import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;

/**
 * The header {@code Link} of a page of a list, RFC 8288. The links are relative to the host, and so
 * hold behind any proxy.
 */
final class PageLinks {

  private static final String CURSOR = "cursor";

  private final UriInfo uri;

  PageLinks(UriInfo uri) {
    this.uri = uri;
  }

  String header(Optional<String> next) {
    String first = link(page(Optional.empty()), "first");
    return next.map(cursor -> first + ", " + link(page(Optional.of(cursor)), "next")).orElse(first);
  }

  private URI page(Optional<String> cursor) {
    UriBuilder page = UriBuilder.fromUri(uri.getRequestUri());
    return page.replaceQueryParam(CURSOR, cursor.stream().toArray()).build();
  }

  private static String link(URI page, String relation) {
    String query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
    return "<" + page.getRawPath() + query + ">; rel=\"" + relation + "\"";
  }
}
