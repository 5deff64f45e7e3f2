package io.dibao.catalog.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Who looks at a page: their language and theme, as their cookies or their browser say.
 *
 * @param here the page's address on this host, to come back to
 */
public record Visit(Language language, Theme theme, String here) {

  static final String LANGUAGE = "lang";
  static final String THEME = "theme";

  public static Visit of(HttpHeaders headers, UriInfo uri) {
    return of(headers.getCookies(), headers.getAcceptableLanguages(), uri);
  }

  static Visit of(ContainerRequestContext request) {
    return of(request.getCookies(), request.getAcceptableLanguages(), request.getUriInfo());
  }

  private static Visit of(Map<String, Cookie> cookies, List<Locale> accepted, UriInfo uri) {
    return new Visit(
        cookie(cookies, LANGUAGE)
            .flatMap(Language::of)
            .orElseGet(() -> Language.preferred(accepted)),
        cookie(cookies, THEME).flatMap(Theme::of).orElse(Theme.AUTO),
        Address.of(uri).toString());
  }

  private static Optional<String> cookie(Map<String, Cookie> cookies, String name) {
    return Optional.ofNullable(cookies.get(name)).map(Cookie::getValue);
  }

  public List<Language> languages() {
    return List.of(Language.values());
  }

  public List<Theme> themes() {
    return List.of(Theme.values());
  }

  /** Whether the page is the view of that path, or inside it. */
  public boolean in(String view) {
    String path = here.split("\\?", 2)[0];
    return path.equals(view) || (!view.equals("/") && path.startsWith(view + "/"));
  }
}
