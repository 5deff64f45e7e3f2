package io.dibao.catalog.page.timeline;

import io.dibao.catalog.http.ArticleFilterParameters;
import io.dibao.catalog.http.ArticleListParameters;
import io.dibao.catalog.http.Cursor;
import io.dibao.catalog.http.TimelineParameters;
import io.dibao.catalog.http.TimelineRequest;
import io.dibao.catalog.page.Address;
import io.dibao.catalog.page.PageResponse;
import io.dibao.catalog.page.Visit;
import io.dibao.catalog.page.search.Found;
import io.dibao.catalog.page.search.Wanted;
import io.dibao.catalog.store.DatedStatement;
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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The timeline: deadlines, unless asked for others, from the earliest on. */
@Path("/timeline")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class TimelinePage {

  private static final String LIMIT = "50";

  private final Timeline timeline;
  private final Wanted wanted;

  TimelinePage(Timeline timeline, Wanted wanted) {
    this.timeline = timeline;
    this.wanted = wanted;
  }

  @CheckedTemplate(basePath = "page")
  static class Templates {
    private Templates() {}

    static native TemplateInstance timeline(Visit visit, Chronicle chronicle);
  }

  @GET
  @Operation(hidden = true)
  public Response page(
      @BeanParam TimelineParameters own,
      @BeanParam ArticleFilterParameters articles,
      @BeanParam ArticleListParameters words,
      HttpHeaders headers,
      UriInfo uri) {
    Visit visit = Visit.of(headers, uri);
    Address asked = Address.of(uri).withoutBlanks();
    Address here = asked.values("role").isEmpty() ? asked.defaulted("role", "deadline") : asked;
    own.from = here.first("from");
    own.to = here.first("to");
    own.role = here.values("role");
    own.q = null; // What it finds is asked for below, with what else only the index knows.
    own.limit = LIMIT;
    Cursor cursor = Cursor.of(here.parameters());
    TimelineQuery all = TimelineRequest.read(own, articles, cursor).query();
    TimelineQuery query = wanted.articles(words, here).map(all::among).orElse(all);
    return PageResponse.ok(
        Templates.timeline(visit, chronicle(query, here, cursor, visit.language().locale())),
        visit);
  }

  private Chronicle chronicle(TimelineQuery query, Address here, Cursor cursor, Locale locale) {
    List<DatedStatement> found = timeline.find(query.withLimit(query.limit() + 1));
    boolean more = found.size() > query.limit();
    List<DatedStatement> page = more ? found.subList(0, query.limit()) : found;
    Optional<String> next =
        more
            ? Optional.of(
                here.at(cursor.write(TimelineRequest.written(page.get(page.size() - 1).place())))
                    .toString())
            : Optional.empty();
    TimelineQuery anyRole = query.withRoles(List.of());
    TimelineQuery anyTime = query.within(Optional.empty(), Optional.empty());
    List<Chronicle.Narrowing> narrowings =
        Chronicle.SCHEMES.stream()
            .map(scheme -> Chronicle.narrowing(scheme, timeline.count(query, scheme), here, locale))
            .filter(narrowing -> !narrowing.codes().isEmpty())
            .toList();
    return new Chronicle(
        Optional.ofNullable(here.first("q")).orElse(""),
        Optional.ofNullable(here.first("from")).orElse(""),
        Optional.ofNullable(here.first("to")).orElse(""),
        String.format(locale, "%,d", timeline.count(query)),
        Chronicle.months(page),
        Chronicle.roles(query.roles(), timeline.count(anyRole, "role"), here, locale),
        narrowings,
        Chronicle.chosen(here, narrowings, locale),
        Found.fields(here, Chronicle.KEPT),
        here.to("/", Found.QUESTION).toString(),
        Chronicle.upcoming(here),
        Chronicle.overview(timeline.count(anyTime, "month"), here),
        query.after().map(place -> here.without("cursor").toString()),
        next,
        Chronicle.api(here));
  }
}
