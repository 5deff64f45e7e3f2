package io.dibao.catalog.http;

import io.dibao.catalog.out.AtomFeed;
import io.dibao.catalog.store.Count;
import io.dibao.catalog.store.DatedStatement;
import io.dibao.catalog.store.Timeline;
import io.dibao.catalog.store.TimelineQuery;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
  private final ListAnswers answers;
  private final SayingFeed feed;
  private final FoundArticles found;

  TimelineResource(Timeline timeline, ListAnswers answers, SayingFeed feed, FoundArticles found) {
    this.timeline = timeline;
    this.answers = answers;
    this.feed = feed;
    this.found = found;
  }

  @GET
  @Produces({
    MediaType.APPLICATION_JSON,
    ListFormat.CSV_TYPE,
    ListFormat.NDJSON_TYPE,
    AtomFeed.MEDIA_TYPE
  })
  @Operation(
      operationId = "findStatements",
      summary = "Dated statements in the order of time: which deadlines fall in 2025",
      description =
          "A deadline stands at its end, any other statement at its start. Vague expressions (近日)"
              + " are not in the timeline. Different parameters must all be met; a repeated one, by"
              + " one of its values. Pages are linked by the header Link; CSV and NDJSON hold all"
              + " statements found.")
  @APIResponse(
      responseCode = "200",
      description = "A page of statements",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = TimelinePage.class),
            examples = @ExampleObject(name = "deadlines", value = Examples.TIMELINE)),
        @Content(
            mediaType = ListFormat.CSV_TYPE,
            examples = @ExampleObject(name = "table", value = ExportExamples.TIMELINE)),
        @Content(mediaType = ListFormat.NDJSON_TYPE),
        @Content(mediaType = AtomFeed.MEDIA_TYPE)
      })
  public Response find(
      @BeanParam TimelineParameters parameters,
      @BeanParam ArticleFilterParameters articles,
      @BeanParam ListFormatParameter wanted,
      UriInfo uri,
      @Context Request request,
      @Context HttpHeaders headers) {
    ListFormat format = ListFormat.of(wanted.format, request, ListFormat.ALL);
    Cursor cursor = Cursor.of(uri.getQueryParameters());
    if (format.isExport()) {
      Export export = Export.read(parameters.limit, parameters.cursor, parameters.facet);
      TimelineQuery query =
          TimelineRequest.read(parameters.unpaged(), articles, cursor).query(found);
      return answers.export(
          format,
          "timeline",
          (last, most) -> timeline.find(query.behind(last, most)),
          export.most(),
          (DatedStatement statement) -> List.of(TimelinePage.Item.of(statement)),
          StatementCells.class,
          StatementCells::of);
    }
    FeedAddresses addresses = new FeedAddresses(uri);
    TimelineRequest asked = TimelineRequest.read(parameters, articles, cursor);
    TimelineQuery query = asked.query(found);
    Slice<DatedStatement> page =
        Slice.of(timeline.find(query.withLimit(query.limit() + 1)), query.limit());
    Optional<String> next = page.next(last -> cursor.write(TimelineRequest.written(last.place())));
    return format == ListFormat.ATOM
        ? answers.feed(
            feed.of(
                "时间线",
                addresses.people("/timeline"),
                page.rows().stream().map(TimelinePage.Item::saying).toList(),
                next,
                addresses),
            headers)
        : answers.page(
            page(query, asked.facets(), page.rows()), new PageLinks(uri).header(next), headers);
  }

  private TimelinePage page(
      TimelineQuery query, List<String> countedBy, List<DatedStatement> page) {
    Map<String, List<Count>> facets = new LinkedHashMap<>();
    countedBy.forEach(facet -> facets.put(facet, timeline.count(query, facet)));
    return new TimelinePage(
        page.stream().map(TimelinePage.Item::of).toList(), timeline.count(query), facets);
  }
}
