package io.dibao.catalog.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dibao.catalog.store.ArticleStore;
import io.dibao.catalog.store.Reprint;
import io.dibao.catalog.store.Reprints;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Who else printed an article. */
@Path("/v1/articles/{id}/reprints")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "articles")
public class ReprintsResource {

  private final ArticleStore store;
  private final Reprints reprints;

  ReprintsResource(ArticleStore store, Reprints reprints) {
    this.store = store;
    this.reprints = reprints;
  }

  @GET
  @Operation(
      operationId = "findReprints",
      summary = "The other articles that print the same text, the earliest first",
      description =
          "The same but for a byline, a footer or a few words. Reports of one kind with other"
              + " figures are not the same, and texts of fewer than 100 letters are not compared."
              + " Pages are linked by the header Link.")
  @APIResponse(
      responseCode = "200",
      description = "A page of reprints",
      headers = @Header(name = "Link", description = "RFC 8288: first and, if there is one, next"),
      content =
          @Content(
              schema = @Schema(implementation = Page.class),
              examples = @ExampleObject(name = "reprints", value = AnswerExamples.REPRINTS)))
  @APIResponse(
      responseCode = "400",
      description = "A parameter is unknown or cannot be understood; all such are named",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "404",
      description = "There is no such article, or it was retracted",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "503",
      description = "The database is away; Retry-After says when to ask again",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public Response find(
      @RestPath @Parameter(description = "The article's id, a UUID") String id,
      @RestQuery
          @Parameter(
              description = "The most reprints to answer.",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "1",
                      maximum = "100",
                      defaultValue = "20"))
          String limit,
      @RestQuery
          @Parameter(
              description = "Where the page starts: taken from the header Link of the page before.")
          String cursor,
      UriInfo uri) {
    ParameterReader reader = new ParameterReader();
    Cursor cursors = Cursor.of(uri.getQueryParameters());
    int most = reader.limit(limit);
    Optional<Reprint.Place> after =
        reader.read("cursor", cursor, text -> cursors.read(text, ReprintsResource::place));
    reader.check();
    UUID article = ArticleId.existing(id, store);
    List<Reprint> found = reprints.of(article, after, most + 1);
    List<Reprint> page = found.subList(0, Math.min(most, found.size()));
    Optional<String> next =
        found.size() > most
            ? Optional.of(cursors.write(written(page.get(most - 1).place())))
            : Optional.empty();
    return Response.ok(new Page(page.stream().map(Item::of).toList(), reprints.count(article)))
        .header("Link", new PageLinks(uri).header(next))
        .build();
  }

  /** For {@link Cursor}. */
  private static List<String> written(Reprint.Place place) {
    return List.of(
        place
            .publishedAt()
            .map(date -> Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, date)))
            .orElse(""),
        place.id().toString());
  }

  private static Reprint.Place place(List<String> parts) {
    Optional<Instant> date =
        parts.get(0).isEmpty()
            ? Optional.empty()
            : Optional.of(Instant.EPOCH.plus(Long.parseLong(parts.get(0)), ChronoUnit.MICROS));
    return new Reprint.Place(date, UUID.fromString(parts.get(1)));
  }

  /**
   * A page of reprints.
   *
   * @param total how many there are on all pages
   */
  record Page(List<Item> items, long total) {}

  /**
   * An article that prints the same text.
   *
   * @param similarity what share of the two texts is the same, as estimated from their signatures;
   *     two that both are like a third may be less like each other
   * @param original the page that it was published on
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Item(
      ArticleSource article,
      Optional<String> publisher,
      Optional<String> original,
      double similarity) {

    static Item of(Reprint reprint) {
      return new Item(
          ArticleSource.of(reprint.id(), reprint.title(), reprint.publishedAt(), Optional.empty()),
          reprint.publisher(),
          reprint.url().filter(ArticleLinks::isWeb),
          reprint.similarity());
    }
  }
}
