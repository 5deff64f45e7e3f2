package io.dibao.catalog.http;

import io.dibao.catalog.store.TransferQuery;
import io.dibao.catalog.store.Transfers;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
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

  TransfersResource(Transfers transfers) {
    this.transfers = transfers;
  }

  @GET
  @Operation(
      operationId = "findTransfers",
      summary = "What moves (转什么), who takes it (谁承接), and how (如何承接)",
      description =
          "The sentences of articles that name a place or an industry that moves out or takes"
              + " over, in three groups; every mark is a piece of evidence. Different parameters"
              + " must all be met by the article. Pages go from article to article, the latest"
              + " first, and are linked by the header Link; codes and total are of all pages.")
  @APIResponse(
      responseCode = "200",
      description = "A page of sentences",
      headers = @Header(name = "Link", description = "RFC 8288: first and, if there is one, next"),
      content =
          @Content(
              schema = @Schema(implementation = TransferPage.class),
              examples = @ExampleObject(name = "transfers", value = AnswerExamples.TRANSFERS)))
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
      @BeanParam TransferParameters parameters,
      @BeanParam ArticleFilterParameters articles,
      UriInfo uri) {
    Cursor cursor = Cursor.of(uri.getQueryParameters());
    TransferQuery query = query(parameters, articles, cursor);
    List<Transfers.Found> found = transfers.find(query.withLimit(query.limit() + 1));
    boolean more = found.size() > query.limit();
    List<Transfers.Found> page = more ? found.subList(0, query.limit()) : found;
    Optional<String> next =
        more
            ? Optional.of(cursor.write(written(page.get(page.size() - 1).place())))
            : Optional.empty();
    return Response.ok(
            TransferPage.of(page, part -> transfers.codes(query, part), transfers.count(query)))
        .header("Link", new PageLinks(uri).header(next))
        .build();
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
            reader.read("cursor", own.cursor, text -> cursor.read(text, TransfersResource::place)),
            reader.limit(own.limit));
    reader.check();
    return query;
  }

  /** For {@link Cursor}. */
  public static List<String> written(TransferQuery.Place place) {
    return List.of(
        place
            .publishedAt()
            .map(date -> Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, date)))
            .orElse(""),
        place.id().toString());
  }

  private static TransferQuery.Place place(List<String> parts) {
    Optional<Instant> date =
        parts.get(0).isEmpty()
            ? Optional.empty()
            : Optional.of(Instant.EPOCH.plus(Long.parseLong(parts.get(0)), ChronoUnit.MICROS));
    return new TransferQuery.Place(date, UUID.fromString(parts.get(1)));
  }
}
