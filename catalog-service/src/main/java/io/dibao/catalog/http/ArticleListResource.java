package io.dibao.catalog.http;

import io.dibao.catalog.search.ArticleQuery;
import io.dibao.catalog.search.ArticleSearch;
import io.dibao.catalog.search.SearchResult;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
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

  ArticleListResource(ArticleSearch search) {
    this.search = search;
  }

  @GET
  @Operation(
      operationId = "findArticles",
      summary = "Find articles by words and by what is known of them",
      description =
          "Different parameters must all be met; a repeated one, by one of its values. Pages are"
              + " linked by the header Link.")
  @APIResponse(
      responseCode = "200",
      description = "A page of articles",
      headers = @Header(name = "Link", description = "RFC 8288: first and, if there is one, next"),
      content =
          @Content(
              schema = @Schema(implementation = ArticleList.class),
              examples = @ExampleObject(name = "list", value = Examples.LIST)))
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
      description = "The index is being rebuilt; Retry-After says when to ask again",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class),
              examples = @ExampleObject(name = "problem", value = Examples.UNAVAILABLE)))
  public Response find(@BeanParam ArticleListParameters parameters, UriInfo uri) {
    Cursor cursor = Cursor.of(uri.getQueryParameters());
    ArticleQuery query = ArticleListRequest.read(parameters, cursor);
    SearchResult result = search.search(query);
    PageLinks links = new PageLinks(uri);
    return Response.ok(ArticleList.of(result))
        .header("Link", links.header(result.next().map(cursor::write)))
        .build();
  }
}
