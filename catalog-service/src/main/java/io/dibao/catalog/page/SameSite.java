package io.dibao.catalog.page;

import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses what another site's page makes a visitor's browser send to the pages. Every browser says
 * where a form comes from: by Sec-Fetch-Site, or else by Origin; what says neither is no browser.
 */
final class SameSite {

  @ServerRequestFilter
  void check(ContainerRequestContext request) {
    boolean form =
        request.getMethod().equals(HttpMethod.POST)
            && PagePaths.isPage(request.getUriInfo().getRequestUri().getPath());
    if (form && isFromElsewhere(request)) {
      throw new ForbiddenException("This form was sent by another site.");
    }
  }

  private static boolean isFromElsewhere(ContainerRequestContext request) {
    String site = request.getHeaderString("Sec-Fetch-Site");
    if (site != null) {
      return !Set.of("same-origin", "none").contains(site);
    }
    String origin = request.getHeaderString("Origin");
    return origin != null && !authority(origin).equals(request.getHeaderString(HttpHeaders.HOST));
  }

  private static String authority(String origin) {
    try {
      return String.valueOf(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
