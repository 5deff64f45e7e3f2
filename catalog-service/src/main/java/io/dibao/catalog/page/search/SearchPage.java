package io.dibao.catalog.page.search;

import io.dibao.catalog.http.ArticleListParameters;
import io.dibao.catalog.http.ArticleListRequest;
import io.dibao.catalog.http.BadParameters;
import io.dibao.catalog.http.Cursor;
import io.dibao.catalog.page.Address;
import io.dibao.catalog.page.PageResponse;
import io.dibao.catalog.page.Visit;
import io.dibao.catalog.search.ArticleSearch;
import io.dibao.catalog.search.SearchResult;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The search page. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class SearchPage {

  private final ArticleSearch search;

  SearchPage(ArticleSearch search) {
    this.search = search;
  }

  @CheckedTemplate(basePath = "page")
  static class Templates {
    private Templates() {}

    static native TemplateInstance search(Visit visit, Found found);
  }

  /** The form, and what was found. */
  @GET
  @Operation(hidden = true)
  public Response page(
      @BeanParam ArticleListParameters parameters, HttpHeaders headers, UriInfo uri) {
    Visit visit = Visit.of(headers, uri);
    Locale locale = visit.language().locale();
    Address here = Address.of(uri).withoutBlanks();
    String q = Optional.ofNullable(parameters.q).map(String::strip).orElse("");
    parameters.q = q.isEmpty() ? null : q;
    parameters.publishedFrom = here.first("publishedFrom");
    parameters.publishedTo = here.first("publishedTo");
    parameters.facet = new ArrayList<>(Facets.NAMES);
    parameters.facet.add("month");
    Cursor cursor = Cursor.of(here.parameters());
    try {
      SearchResult result = search.search(ArticleListRequest.read(parameters, cursor));
      Optional<String> next = result.next().map(cursor::write);
      Found found = Found.of(q, result, here, next, locale);
      return PageResponse.ok(Templates.search(visit, found), visit);
    } catch (BadParameters e) {
      Found nothing = Found.nothing(q, here, List.copyOf(e.errors()), locale);
      return PageResponse.of(Response.Status.BAD_REQUEST, Templates.search(visit, nothing), visit);
    }
  }
}
