package io.dibao.catalog.http;

import io.dibao.catalog.out.AtomFeed;
import io.dibao.catalog.store.TransferQuery;
import io.dibao.catalog.store.Transfers;
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

/** What moves, who takes it, and how: 转什么、谁承接、如何承接. */
@Path("/v1/transfers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "transfers")
public class TransfersResource {

  private final Transfers transfers;
  private final ListAnswers answers;
  private final SayingFeed feed;

  TransfersResource(Transfers transfers, ListAnswers answers, SayingFeed feed) {
    this.transfers = transfers;
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
      operationId = "findTransfers",
      summary = "What moves (转什么), who takes it (谁承接), and how (如何承接)",
      description =
          "The sentences of articles that name a place or an industry that moves out or takes"
              + " over, in three groups; every mark is a piece of evidence. Different parameters"
              + " must all be met by the article. Pages go from article to article, the latest"
              + " first, and are linked by the header Link; codes and total are of all pages."
              + " CSV and NDJSON hold the sentences of all articles.")
  @APIResponse(
      responseCode = "200",
      description = "A page of sentences",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = TransferPage.class),
            examples = @ExampleObject(name = "transfers", value = AnswerExamples.TRANSFERS)),
        @Content(
            mediaType = ListFormat.CSV_TYPE,
            examples = @ExampleObject(name = "table", value = ExportExamples.TRANSFERS)),
        @Content(mediaType = ListFormat.NDJSON_TYPE),
        @Content(mediaType = AtomFeed.MEDIA_TYPE)
      })
  public Response find(
      @BeanParam TransferParameters parameters,
      @BeanParam ArticleFilterParameters articles,
      @BeanParam ListFormatParameter wanted,
      UriInfo uri,
      @Context Request request,
      @Context HttpHeaders headers) {
    ListFormat format = ListFormat.of(wanted.format, request, ListFormat.ALL);
    Cursor cursor = Cursor.of(uri.getQueryParameters());
    if (format.isExport()) {
      Export export = Export.read(parameters.limit, parameters.cursor, List.of());
      TransferQuery query = query(parameters.unpaged(), articles, cursor);
      return answers.export(
          format,
          "transfers",
          (last, most) -> transfers.find(query.behind(last.map(Transfers.Found::place), most)),
          export.most(),
          TransferPage::lines,
          TransferCells.class,
          TransferCells::of);
    }
    TransferQuery query = query(parameters, articles, cursor);
    Slice<Transfers.Found> page =
        Slice.of(transfers.find(query.withLimit(query.limit() + 1)), query.limit());
    FeedAddresses addresses = new FeedAddresses(uri);
    Optional<String> next = page.next(last -> cursor.write(last.place()));
    return format == ListFormat.ATOM
        ? answers.feed(
            feed.of(
                "转移",
                addresses.people("/transfers"),
                page.rows().stream()
                    .flatMap(article -> TransferPage.lines(article).stream())
                    .map(TransferPage.Line::saying)
                    .toList(),
                next,
                addresses),
            headers)
        : answers.page(
            TransferPage.of(
                page.rows(), part -> transfers.codes(query, part), transfers.count(query)),
            new PageLinks(uri).header(next),
            headers);
  }

  /**
   * The question that the parameters ask.
   *
   * @throws BadParameters with all that is wrong, not only the first
   */
  public static TransferQuery query(
      TransferParameters own, ArticleFilterParameters articles, Cursor cursor) {
    ParameterReader reader = new ParameterReader();
    TransferQuery query =
        new TransferQuery(
            articles.filter(reader),
            reader.values("industry", own.industry),
            reader.values("region", own.region),
            reader.oneOf("role", own.role, TransferQuery.ROLES),
            reader.values("instrument", own.instrument),
            reader.read("cursor", own.cursor, cursor::readDated),
            reader.limit(own.limit));
    reader.check();
    return query;
  }
}
