package io.dibao.catalog.http;

import io.dibao.catalog.out.AtomFeed;
import io.dibao.catalog.search.SectionQuery;
import io.dibao.catalog.search.SectionResult;
import io.dibao.catalog.search.SectionSearch;
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
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Finds sections. */
@Path("/v1/sections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "articles")
public class SectionListResource {

  private final SectionSearch search;
  private final ListAnswers answers;
  private final SayingFeed feed;

  SectionListResource(SectionSearch search, ListAnswers answers, SayingFeed feed) {
    this.search = search;
    this.answers = answers;
    this.feed = feed;
  }

  @GET
  @Produces({
    MediaType.APPLICATION_JSON,
    ListFormat.CSV_TYPE,
    ListFormat.NDJSON_TYPE,
    AtomFeed.MEDIA_TYPE
  })
  @Operation(
      operationId = "findSections",
      summary = "Find the very sections of articles",
      description =
          "The same question as to the list of articles, to each section with its own heading and"
              + " text. Words, classification, agency, document and mentionsFrom, mentionsTo are"
              + " met by what the section holds itself; title, category, publisher, month,"
              + " publishedFrom, publishedTo and articleClassification by its article. What stands"
              + " before an article's first section is a section without a path. Pages are linked"
              + " by the header Link; CSV and NDJSON hold all sections found, in the order"
              + " of date, with their text.")
  @APIResponse(
      responseCode = "200",
      description = "A page of sections",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = SectionList.class),
            examples = @ExampleObject(name = "sections", value = Examples.SECTION_LIST)),
        @Content(
            mediaType = ListFormat.CSV_TYPE,
            examples = @ExampleObject(name = "table", value = ExportExamples.SECTIONS)),
        @Content(mediaType = ListFormat.NDJSON_TYPE),
        @Content(mediaType = AtomFeed.MEDIA_TYPE)
      })
  public Response find(
      @BeanParam ArticleListParameters parameters,
      @BeanParam SectionListParameters sections,
      @BeanParam ListFormatParameter wanted,
      UriInfo uri,
      @Context Request request,
      @Context HttpHeaders headers) {
    ListFormat format = ListFormat.of(wanted.format, request, ListFormat.ALL);
    Cursor cursor = Cursor.of(uri.getQueryParameters());
    if (format.isExport()) {
      Export export = Export.read(parameters.limit, parameters.cursor, parameters.facet);
      SectionQuery query = ArticleListRequest.readByDate(parameters.unpaged(), sections, cursor);
      return answers.export(
          format,
          "sections",
          (last, most) -> search.batch(query, last, most),
          export.most(),
          (SectionSearch.Row row) -> List.of(SectionList.Item.of(row)),
          SectionCells.class,
          SectionCells::of);
    }
    FeedAddresses addresses = new FeedAddresses(uri);
    boolean asFeed = format == ListFormat.ATOM;
    SectionResult result =
        search.search(
            asFeed
                ? ArticleListRequest.readByDate(parameters, sections, cursor)
                : ArticleListRequest.read(parameters, sections, cursor));
    Optional<String> next = result.next().map(cursor::write);
    return asFeed
        ? answers.feed(
            feed.of(
                parameters.q == null ? "章节" : "章节 " + parameters.q,
                addresses.peopleOfSections(),
                result.hits().stream().map(SectionList::saying).toList(),
                next,
                addresses),
            headers)
        : answers.page(SectionList.of(result), new PageLinks(uri).header(next), headers);
  }
}
