package io.dibao.catalog.http;

import io.dibao.catalog.store.Count;
import io.dibao.catalog.store.DatedStatement;
import io.dibao.catalog.store.Timeline;
import io.dibao.catalog.store.TimelineQuery;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What falls when: the dated statements of all articles. */
@Path("/v1/timeline")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "timeline")
public class TimelineResource {

  private final Timeline timeline;

  TimelineResource(Timeline timeline) {
    this.timeline = timeline;
  }

  @GET
  @Operation(
      operationId = "findStatements",
      summary = "Dated statements in the order of time: which deadlines fall in 2025",
      description =
          "A deadline stands at its end, any other statement at its start. Vague expressions (近日)"
              + " are not in the timeline. Different parameters must all be met; a repeated one, by"
              + " one of its values. Pages are linked by the header Link.")
  @APIResponse(
      responseCode = "200",
      description = "A page of statements",
      headers = @Header(name = "Link", description = "RFC 8288: first and, if there is one, next"),
      content =
          @Content(
              schema = @Schema(implementation = TimelinePage.class),
              examples = @ExampleObject(name = "deadlines", value = Examples.TIMELINE)))
  @APIResponse(
      responseCode = "400",
      description = "A parameter is unknown or cannot be understood; all such are named",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class),
              examples = @ExampleObject(name = "problem", value = Examples.BAD_REQUEST)))
  @APIResponse(
      responseCode = "503",
      description = "The database is away; Retry-After says when to ask again",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public Response find(
      @BeanParam TimelineParameters parameters,
      @BeanParam ArticleFilterParameters articles,
      UriInfo uri) {
    Cursor cursor = Cursor.of(uri.getQueryParameters());
    TimelineRequest request = TimelineRequest.read(parameters, articles, cursor);
    TimelineQuery query = request.query();
    List<DatedStatement> found = timeline.find(query.withLimit(query.limit() + 1));
    boolean more = found.size() > query.limit();
    List<DatedStatement> page = more ? found.subList(0, query.limit()) : found;
    Map<String, List<Count>> facets = new LinkedHashMap<>();
    request.facets().forEach(facet -> facets.put(facet, timeline.count(query, facet)));
    return Response.ok(
            new TimelinePage(
                page.stream().map(TimelinePage.Item::of).toList(), timeline.count(query), facets))
        .header("Link", links(uri, cursor, page, more))
        .build();
  }

  private static String links(UriInfo uri, Cursor cursor, List<DatedStatement> page, boolean more) {
    return new PageLinks(uri)
        .header(
            page.stream()
                .skip(Math.max(0, page.size() - 1))
                .filter(last -> more)
                .map(last -> cursor.write(TimelineRequest.written(last.place())))
                .findFirst());
  }
}
