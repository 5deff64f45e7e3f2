package io.dibao.catalog.page;

import jakarta.ws.rs.core.Response;

/** What a browser may do with a page: show it, with this service's own style, and no more. */
final class ContentSecurity {

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private ContentSecurity() {}

  static Response secured(Response.ResponseBuilder page) {
    return page.header("Content-Security-Policy", POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .build();
  }
}
