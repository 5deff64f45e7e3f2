package io.dibao.catalog.http;

import io.dibao.catalog.search.SectionQuery;
import io.dibao.catalog.search.SectionResult;
import io.dibao.catalog.search.SectionSearch;
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

/** Finds sections. */
@Path("/v1/sections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "articles")
public class SectionListResource {

  private final SectionSearch search;

  SectionListResource(SectionSearch search) {
    this.search = search;
  }

  @GET
  @Operation(
      operationId = "findSections",
      summary = "Find the very sections of articles",
      description =
          "The same question as to the list of articles, to each section with its own heading and"
              + " text. Words, classification, agency, document and mentionsFrom, mentionsTo are"
              + " met by what the section holds itself; title, category, publisher, month,"
              + " publishedFrom, publishedTo and articleClassification by its article. What stands"
              + " before an article's first section is a section without a path. Pages are linked"
              + " by the header Link.")
  @APIResponse(
      responseCode = "200",
      description = "A page of sections",
      headers = @Header(name = "Link", description = "RFC 8288: first and, if there is one, next"),
      content =
          @Content(
              schema = @Schema(implementation = SectionList.class),
              examples = @ExampleObject(name = "sections", value = Examples.SECTION_LIST)))
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
  public Response find(
      @BeanParam ArticleListParameters parameters,
      @BeanParam SectionListParameters sections,
      UriInfo uri) {
    Cursor cursor = Cursor.of(uri.getQueryParameters());
    SectionQuery query = ArticleListRequest.read(parameters, sections, cursor);
    SectionResult result = search.search(query);
    return Response.ok(SectionList.of(result))
        .header("Link", new PageLinks(uri).header(result.next().map(cursor::write)))
        .build();
  }
}
