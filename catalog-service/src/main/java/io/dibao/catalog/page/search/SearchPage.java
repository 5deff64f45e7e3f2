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
import io.dibao.catalog.search.ArticleQuery;
import io.dibao.catalog.search.ArticleSearch;
import io.dibao.catalog.search.PrintCounts;
import io.dibao.catalog.search.SearchResult;
import io.dibao.catalog.search.SectionResult;
import io.dibao.catalog.search.SectionSearch;
import io.dibao.catalog.store.Count;
import io.dibao.catalog.store.Timeline;
import io.dibao.catalog.store.TimelineQuery;
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
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The search page. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class SearchPage {

  private final ArticleSearch search;
  private final SectionSearch sections;
  private final PrintCounts prints;
  private final Wanted wanted;
  private final Timeline timeline;

  SearchPage(
      ArticleSearch search,
      SectionSearch sections,
      PrintCounts prints,
      Wanted wanted,
      Timeline timeline) {
    this.search = search;
    this.sections = sections;
    this.prints = prints;
    this.wanted = wanted;
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
      Found found =
          here.has(Found.UNIT, Found.SECTIONS)
              ? sections(q, parameters, here, cursor, locale)
              : articles(q, parameters, articles, here, cursor, locale);
      return PageResponse.ok(Templates.search(visit, found), visit);
    } catch (BadParameters e) {
      Found nothing = Found.nothing(q, here, List.copyOf(e.errors()), locale);
      return PageResponse.of(
          Response.Status.BAD_REQUEST.getStatusCode(), Templates.search(visit, nothing), visit);
    }
  }

  private Found articles(
      String q,
      ArticleListParameters parameters,
      ArticleFilterParameters articles,
      Address here,
      Cursor cursor,
      Locale locale) {
    ArticleQuery query = ArticleListRequest.read(parameters, cursor);
    SearchResult result = search.search(query);
    OptionalLong collapsed =
        query.onePerText()
            ? OptionalLong.of(search.total(query) - result.total())
            : OptionalLong.empty();
    return Found.of(
        q,
        Hits.of(result, prints.others(result), collapsed, here.without("cursor")),
        deadlines(parameters, articles, here),
        here,
        result.next().map(cursor::write),
        locale);
  }

  private Found sections(
      String q, ArticleListParameters parameters, Address here, Cursor cursor, Locale locale) {
    SectionResult result = sections.search(ArticleListRequest.readSections(parameters, cursor));
    return Found.of(
        q,
        Hits.of(result, here.without("cursor")),
        List.of(),
        here,
        result.next().map(cursor::write),
        locale);
  }

  /** The deadlines of the articles found, by month. */
  private List<Count> deadlines(
      ArticleListParameters parameters, ArticleFilterParameters articles, Address here) {
    TimelineParameters own = new TimelineParameters();
    own.role = List.of("deadline");
    Cursor cursor = Cursor.of(here.parameters());
    TimelineQuery all = TimelineRequest.read(own, articles, cursor).query();
    return timeline.count(wanted.articles(parameters, here).map(all::among).orElse(all), "month");
  }
}
