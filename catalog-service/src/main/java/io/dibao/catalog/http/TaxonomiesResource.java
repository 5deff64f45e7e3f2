package io.dibao.catalog.http;

import io.dibao.catalog.store.ArticleFilter;
import io.dibao.catalog.store.CodeCount;
import io.dibao.catalog.store.Codes;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The codes that articles have, counted. */
@Path("/v1/taxonomies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "taxonomies")
@APIResponse(
    responseCode = "400",
    description = "A parameter is unknown or cannot be understood; all such are named",
    content =
        @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
    responseCode = "503",
    description = "The database is away; Retry-After says when to ask again",
    content =
        @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class TaxonomiesResource {

  private static final String PATH = "/v1/taxonomies/";

  private final Codes codes;

  TaxonomiesResource(Codes codes) {
    this.codes = codes;
  }

  @GET
  @Operation(
      operationId = "findTaxonomies",
      summary = "The schemes that articles have codes of, counted under the filters")
  @APIResponse(
      responseCode = "200",
      description = "The schemes by name",
      content =
          @Content(
              schema = @Schema(implementation = Schemes.class),
              examples = @ExampleObject(name = "schemes", value = AnswerExamples.SCHEMES)))
  public Schemes find(@BeanParam ArticleFilterParameters articles) {
    return new Schemes(
        codes.schemes(filter(articles)).stream()
            .map(
                each ->
                    new Scheme(each.scheme(), each.codes(), each.articles(), PATH + each.scheme()))
            .toList());
  }

  @GET
  @Path("{scheme}")
  @Operation(
      operationId = "getTaxonomy",
      summary = "A scheme's codes as a tree, each with how many articles have it or one below it",
      description =
          "The codes that articles have and those above them; the ingest service has the whole"
              + " taxonomy.")
  @APIResponse(
      responseCode = "200",
      description = "The tree",
      content =
          @Content(
              schema = @Schema(implementation = Tree.class),
              examples = @ExampleObject(name = "tree", value = AnswerExamples.TREE)))
  @APIResponse(
      responseCode = "404",
      description = "No article has a code of that scheme",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public Tree get(
      @RestPath @Parameter(description = "The scheme", example = "industry") String scheme,
      @BeanParam ArticleFilterParameters articles) {
    ArticleFilter filter = filter(articles);
    List<CodeCount> tree = codes.tree(scheme, filter);
    if (tree.isEmpty() && !codes.hasScheme(scheme)) {
      throw new NotFoundException("No article has a code of that scheme.");
    }
    return new Tree(scheme, tree);
  }

  private static ArticleFilter filter(ArticleFilterParameters articles) {
    ParameterReader reader = new ParameterReader();
    ArticleFilter filter = articles.filter(reader);
    reader.check();
    return filter;
  }

  /** The schemes. */
  record Schemes(List<Scheme> items) {}

  /**
   * A scheme of codes.
   *
   * @param codes how many of its codes articles have
   * @param articles how many articles have one
   * @param self the address of its tree
   */
  record Scheme(String scheme, long codes, long articles, String self) {}

  /**
   * A scheme's codes.
   *
   * @param codes those at the top, the most frequent first; at most 2,000 at all levels
   */
  record Tree(String scheme, List<CodeCount> codes) {}
}
