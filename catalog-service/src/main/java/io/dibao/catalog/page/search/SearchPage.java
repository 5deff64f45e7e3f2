package io.dibao.catalog.page.search;

import io.dibao.catalog.http.ArticleFilterParameters;
import io.dibao.catalog.http.ArticleListParameters;
import io.dibao.catalog.http.ArticleListRequest;
import io.dibao.catalog.http.BadParameters;
import io.dibao.catalog.http.Cursor;
import io.dibao.catalog.http.TimelineParameters;
import io.dibao.catalog.http.TimelineRequest;
import io.dibao.catalog.page.Address;
import io.dibao.catalog.page.PageResponse;
import io.dibao.catalog.page.Visit;
import io.dibao.catalog.search.ArticleSearch;
import io.dibao.catalog.search.SearchResult;
import io.dibao.catalog.store.Count;
import io.dibao.catalog.store.Timeline;
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
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The search page. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class SearchPage {

  /** Filters that the store does not know. */
  private static final Set<String> INDEX_ONLY =
      Set.of("title", "month", "mentionsFrom", "mentionsTo");

  private final ArticleSearch search;
  private final Timeline timeline;

  SearchPage(ArticleSearch search, Timeline timeline) {
    this.search = search;
    this.timeline = timeline;
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
      @BeanParam ArticleListParameters parameters,
      @BeanParam ArticleFilterParameters articles,
      HttpHeaders headers,
      UriInfo uri) {
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
      List<Count> deadlines =
          q.isEmpty() && here.hasNone(INDEX_ONLY) ? deadlines(articles, here) : List.of();
      Found found = Found.of(q, result, deadlines, here, next, locale);
      return PageResponse.ok(Templates.search(visit, found), visit);
    } catch (BadParameters e) {
      Found nothing = Found.nothing(q, here, List.copyOf(e.errors()), locale);
      return PageResponse.of(Response.Status.BAD_REQUEST, Templates.search(visit, nothing), visit);
    }
  }

  /**
   * The deadlines of the articles that the filters let through, by month. Which articles have the
   * words only the index knows.
   */
  private List<Count> deadlines(ArticleFilterParameters articles, Address here) {
    TimelineParameters own = new TimelineParameters();
    own.role = List.of("deadline");
    Cursor cursor = Cursor.of(here.parameters());
    return timeline.count(TimelineRequest.read(own, articles, cursor).query(), "month");
  }
}
