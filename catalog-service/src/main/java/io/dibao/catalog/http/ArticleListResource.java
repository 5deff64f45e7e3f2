package io.dibao.catalog.http;

import io.dibao.catalog.out.AtomFeed;
import io.dibao.catalog.search.ArticleQuery;
import io.dibao.catalog.search.ArticleSearch;
import io.dibao.catalog.search.ArticleSummary;
import io.dibao.catalog.search.PrintCounts;
import io.dibao.catalog.search.SearchResult;
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

/** Finds articles. */
@Path("/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "articles")
public class ArticleListResource {

  private final ArticleSearch search;
  private final PrintCounts prints;
  private final ListAnswers answers;
  private final ArticleFeed feed;

  ArticleListResource(
      ArticleSearch search, PrintCounts prints, ListAnswers answers, ArticleFeed feed) {
    this.search = search;
    this.prints = prints;
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
      operationId = "findArticles",
      summary = "Find articles by words and by what is known of them",
      description =
          "Different parameters must all be met; a repeated one, by one of its values. Pages are"
              + " linked by the header Link. CSV and NDJSON hold all articles found, in the order of"
              + " date.")
  @APIResponse(
      responseCode = "200",
      description = "A page of articles",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ArticleList.class),
            examples = @ExampleObject(name = "list", value = Examples.LIST)),
        @Content(
            mediaType = ListFormat.CSV_TYPE,
            examples = @ExampleObject(name = "table", value = ExportExamples.ARTICLES)),
        @Content(mediaType = ListFormat.NDJSON_TYPE),
        @Content(mediaType = AtomFeed.MEDIA_TYPE)
      })
  public Response find(
      @BeanParam ArticleListParameters parameters,
      @BeanParam ListFormatParameter wanted,
      UriInfo uri,
      @Context Request request,
      @Context HttpHeaders headers) {
    ListFormat format = ListFormat.of(wanted.format, request, ListFormat.ALL);
    Cursor cursor = Cursor.of(uri.getQueryParameters());
    if (format.isExport()) {
      Export export = Export.read(parameters.limit, parameters.cursor, parameters.facet);
      ArticleQuery query = ArticleListRequest.readByDate(parameters.unpaged(), cursor);
      return answers.export(
          format,
          "articles",
          (last, most) -> search.batch(query, last, most),
          export.most(),
          (ArticleSummary article) -> List.of(ArticleList.Item.of(article)),
          ArticleCells.class,
          ArticleCells::of);
    }
    boolean asFeed = format == ListFormat.ATOM;
    SearchResult result =
        search.search(
            asFeed
                ? ArticleListRequest.readByDate(parameters, cursor)
                : ArticleListRequest.read(parameters, cursor));
    Optional<String> next = result.next().map(cursor::write);
    return asFeed
        ? answers.feed(feed.of(result, parameters.q, next, new FeedAddresses(uri)), headers)
        : answers.page(
            ArticleList.of(result, prints.others(result)),
            new PageLinks(uri).header(next),
            headers);
  }
}
