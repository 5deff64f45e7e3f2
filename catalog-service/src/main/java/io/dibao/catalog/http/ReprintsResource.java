package io.dibao.catalog.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dibao.catalog.out.AtomFeed;
import io.dibao.catalog.store.ArticleStore;
import io.dibao.catalog.store.DatedPlace;
import io.dibao.catalog.store.Reprint;
import io.dibao.catalog.store.Reprints;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
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
  private final ListAnswers answers;
  private final SayingFeed feed;

  ReprintsResource(ArticleStore store, Reprints reprints, ListAnswers answers, SayingFeed feed) {
    this.store = store;
    this.reprints = reprints;
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
      operationId = "findReprints",
      summary = "The other articles that print the same text, the earliest first",
      description =
          "The same but for a byline, a footer or a few words. Reports of one kind with other"
              + " figures are not the same, and texts of fewer than 100 letters are not compared."
              + " Pages are linked by the header Link; CSV and NDJSON hold all reprints.")
  @APIResponse(
      responseCode = "200",
      description = "A page of reprints",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = Page.class),
            examples = @ExampleObject(name = "reprints", value = AnswerExamples.REPRINTS)),
        @Content(
            mediaType = ListFormat.CSV_TYPE,
            examples = @ExampleObject(name = "table", value = ExportExamples.REPRINTS)),
        @Content(mediaType = ListFormat.NDJSON_TYPE),
        @Content(mediaType = AtomFeed.MEDIA_TYPE)
      })
  @APIResponse(responseCode = "404", description = "There is no such article, or it was retracted")
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
      @BeanParam ListFormatParameter wanted,
      UriInfo uri,
      @Context Request request,
      @Context HttpHeaders headers) {
    ListFormat format = ListFormat.of(wanted.format, request, ListFormat.ALL);
    if (format.isExport()) {
      Export export = Export.read(limit, cursor, List.of());
      UUID article = ArticleId.existing(id, store);
      return answers.export(
          format,
          "reprints",
          (last, most) -> reprints.of(article, last.map(Reprint::place), most),
          export.most(),
          (Reprint reprint) -> List.of(Item.of(reprint)),
          ReprintCells.class,
          ReprintCells::of);
    }
    ParameterReader reader = new ParameterReader();
    Cursor cursors = Cursor.of(uri.getQueryParameters());
    int most = reader.limit(limit);
    Optional<DatedPlace> after = reader.read("cursor", cursor, cursors::readDated);
    reader.check();
    UUID article = ArticleId.existing(id, store);
    Slice<Reprint> page = Slice.of(reprints.of(article, after, most + 1), most);
    FeedAddresses addresses = new FeedAddresses(uri);
    List<Item> items = page.rows().stream().map(Item::of).toList();
    Optional<String> next = page.next(last -> cursors.write(last.place()));
    return format == ListFormat.ATOM
        ? answers.feed(
            feed.of(
                "转载",
                addresses.people("/articles/" + article),
                items.stream().map(Item::saying).toList(),
                next,
                addresses),
            headers)
        : answers.page(
            new Page(items, reprints.count(article)), new PageLinks(uri).header(next), headers);
  }

  /**
   * A page of reprints.
   *
   * @param total how many there are on all pages
   */
  @Schema(name = "ReprintPage")
  record Page(List<Item> items, long total) {}

  /**
   * An article that prints the same text.
   *
   * @param similarity what share of the two texts is the same, as estimated from their signatures;
   *     two that both are like a third may be less like each other
   * @param original the page that it was published on
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  @Schema(name = "Reprint")
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

    private Saying saying() {
      return Saying.whole(article, publisher, "", List.of());
    }
  }
}
