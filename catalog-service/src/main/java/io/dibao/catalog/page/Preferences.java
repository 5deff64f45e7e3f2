package io.dibao.catalog.page;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;

/** Keeps a visitor's language and theme in cookies. */
@Path("/preferences")
@Blocking
public class Preferences {

  private static final int KEPT = (int) Duration.ofDays(365).toSeconds();

  /**
   * Sets what is given and known, and goes back.
   *
   * @param back an address on this host
   */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response set(@RestForm String lang, @RestForm String theme, @RestForm String back) {
    Response.ResponseBuilder response = Response.seeOther(local(back));
    Language.of(lang)
        .ifPresent(language -> response.cookie(cookie(Visit.LANGUAGE, language.code())));
    Theme.of(theme).ifPresent(chosen -> response.cookie(cookie(Visit.THEME, chosen.code())));
    return response.build();
  }

  /** What names another host, as //example.com and /\example.com do, leads to the start. */
  private static URI local(String back) {
    return Optional.ofNullable(back)
        .filter(address -> address.matches("/([^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?"))
        .map(Preferences::uri)
        .orElse(URI.create("/"));
  }

  private static URI uri(String address) {
    try {
      return URI.create(address);
    } catch (IllegalArgumentException e) {
      return URI.create("/");
    }
  }

  private static NewCookie cookie(String name, String value) {
    return new NewCookie.Builder(name)
        .value(value)
        .path("/")
        .maxAge(KEPT)
        .httpOnly(true)
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }
}
