package io.dibao.catalog.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/**
 * A page as it is answered: in the visitor's language, and with what a browser may do with it,
 * which is to use this service's own styles, scripts and answers, and no more. Nothing is fetched
 * from elsewhere, and no inline style or script is obeyed.
 */
public final class PageResponse {

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private PageResponse() {}

  public static Response ok(TemplateInstance page, Visit visit) {
    return of(Response.Status.OK.getStatusCode(), page, visit);
  }

  public static Response of(int status, TemplateInstance page, Visit visit) {
    Response.ResponseBuilder response =
        Response.status(status).entity(page.setLocale(visit.language().locale()));
    headers(visit).forEach(response::header);
    return response.build();
  }

  /** The headers that every page has. */
  static Map<String, String> headers(Visit visit) {
    return Map.of(
        "Content-Security-Policy",
        POLICY,
        "X-Content-Type-Options",
        "nosniff",
        "Referrer-Policy",
        "same-origin",
        HttpHeaders.CACHE_CONTROL,
        "no-cache",
        HttpHeaders.CONTENT_LANGUAGE,
        visit.language().tag(),
        HttpHeaders.VARY,
        "Accept-Language, Cookie");
  }

  /** How a page is written. */
  static MediaType type() {
    return MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");
  }
}
