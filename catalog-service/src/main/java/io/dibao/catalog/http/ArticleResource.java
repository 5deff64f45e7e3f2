package io.dibao.catalog.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dibao.catalog.event.ArticleEvent;
import io.dibao.catalog.store.ArticleStore;
import io.dibao.catalog.store.StoredArticle;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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

/** One article, whole or by its sections. */
@Path("/v1/articles/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "articles")
@APIResponse(
    responseCode = "304",
    description = "The article is still as the caller has it, who sent If-None-Match")
@APIResponse(
    responseCode = "404",
    description = "There is no such article or section, or it was retracted")
public class ArticleResource {

  private static final String ID = "The article's id, a UUID";

  private final ArticleStore store;
  private final ListAnswers answers;
  private final ObjectMapper json;

  ArticleResource(ArticleStore store, ListAnswers answers, ObjectMapper json) {
    this.store = store;
    this.answers = answers;
    this.json = json;
  }

  @GET
  @Operation(
      operationId = "getArticle",
      summary = "The whole article: its event as published",
      description =
          "The fields are those of the event's JSON Schema, which the ingest service serves.")
  @APIResponse(
      responseCode = "200",
      description = "The event",
      headers = @Header(name = "ETag", description = "Changes when the article does"),
      content =
          @Content(
              schema = @Schema(type = SchemaType.OBJECT),
              examples = @ExampleObject(name = "article", value = Examples.ARTICLE)))
  @Produces({MediaType.APPLICATION_JSON, "application/ld+json", "text/markdown"})
  public Response article(
      @RestPath @Parameter(description = ID) String id,
      @RestQuery
          @Parameter(
              description =
                  "json (the event), jsonld (a schema.org NewsArticle) or md (CommonMark); without"
                      + " it the header Accept decides",
              schema = @Schema(enumeration = {"json", "jsonld", "md"}))
          String format,
      @Context HttpHeaders headers,
      @Context Request request) {
    ArticleFormat chosen = ArticleFormat.of(Optional.ofNullable(format), request);
    return answer(id, headers, tag -> tag.variant(chosen), stored -> chosen.render(stored, json))
        .type(chosen.type())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .build();
  }

  @GET
  @Path("sections")
  @Produces({MediaType.APPLICATION_JSON, ListFormat.CSV_TYPE, ListFormat.NDJSON_TYPE})
  @Operation(
      operationId = "getSections",
      summary = "The article's outline, each section with its own text",
      description =
          "In CSV and NDJSON a row a section in the order of reading; one without a path is the text"
              + " before the first.")
  @APIResponse(
      responseCode = "200",
      description = "The sections",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = SectionTree.class),
            examples = @ExampleObject(name = "sections", value = Examples.SECTIONS)),
        @Content(
            mediaType = ListFormat.CSV_TYPE,
            examples = @ExampleObject(name = "table", value = ExportExamples.OUTLINE)),
        @Content(mediaType = ListFormat.NDJSON_TYPE)
      })
  public Response sections(
      @RestPath @Parameter(description = ID) String id,
      @BeanParam ListFormatParameter wanted,
      @Context Request request,
      @Context HttpHeaders headers) {
    ListFormat format = ListFormat.of(wanted.format, request, ListFormat.WITHOUT_FEED);
    ArticleEvent article = ArticleId.article(id, store).article();
    return answers.whole(
        format,
        "sections",
        SectionTree.of(article),
        OutlineCells.of(article),
        OutlineCells.class,
        Function.identity(),
        headers);
  }

  @GET
  @Path("sections/{path}")
  @Operation(operationId = "getSection", summary = "One section with those inside it")
  @APIResponse(
      responseCode = "200",
      description = "The section",
      content = @Content(schema = @Schema(implementation = SectionTree.Part.class)))
  public Response section(
      @RestPath @Parameter(description = ID) String id,
      @RestPath @Parameter(description = "The section's path", example = "3.1") String path,
      @Context HttpHeaders headers) {
    return answer(
            id,
            headers,
            tag -> tag,
            stored ->
                SectionTree.find(stored.article(), path)
                    .orElseThrow(
                        () -> new NotFoundException("The article has no section of that path.")))
        .build();
  }

  private Response.ResponseBuilder answer(
      String id,
      HttpHeaders headers,
      UnaryOperator<ContentTag> variant,
      Function<StoredArticle, ?> content) {
    StoredArticle stored = ArticleId.article(id, store);
    ContentTag tag = variant.apply(ContentTag.of(stored));
    CacheControl revalidate = new CacheControl();
    revalidate.setNoCache(true);
    Response.ResponseBuilder answer =
        tag.isIn(headers) ? Response.notModified() : Response.ok(content.apply(stored));
    return answer.tag(tag.entityTag()).cacheControl(revalidate);
  }
}
