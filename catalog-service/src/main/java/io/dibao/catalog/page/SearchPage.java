package io.dibao.catalog.page;

import io.dibao.catalog.http.ArticleListParameters;
import io.dibao.catalog.http.ArticleListRequest;
import io.dibao.catalog.http.BadParameters;
import io.dibao.catalog.http.Cursor;
import io.dibao.catalog.http.Problem;
import io.dibao.catalog.search.ArticleSearch;
import io.dibao.catalog.search.SearchResult;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The search page. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class SearchPage {

  private static final List<String> FACETS = List.of("category", "region", "industry", "agency");

  private final ArticleSearch search;

  SearchPage(ArticleSearch search) {
    this.search = search;
  }

  @CheckedTemplate(basePath = "page")
  static class Templates {
    private Templates() {}

    static native TemplateInstance search(
        String q, SearchResult result, Choices choices, List<Problem.FieldError> errors);
  }

  /** The form, and what was found. */
  @GET
  @Operation(hidden = true)
  public Response page(@BeanParam ArticleListParameters parameters, UriInfo uri) {
    String q = Optional.ofNullable(parameters.q).map(String::strip).orElse("");
    parameters.q = q.isEmpty() ? null : q;
    parameters.facet = FACETS;
    Cursor cursor = Cursor.of(uri.getQueryParameters());
    try {
      SearchResult found = search.search(ArticleListRequest.read(parameters, cursor));
      Choices choices = Choices.of(uri, found, found.next().map(cursor::write));
      return ContentSecurity.secured(Response.ok(Templates.search(q, found, choices, List.of())));
    } catch (BadParameters e) {
      SearchResult nothing = new SearchResult(List.of(), 0, true, Map.of(), Optional.empty());
      return ContentSecurity.secured(
          Response.status(Response.Status.BAD_REQUEST)
              .entity(
                  Templates.search(
                      q, nothing, Choices.of(uri, nothing, Optional.empty()), e.errors())));
    }
  }
}
