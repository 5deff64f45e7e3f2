package io.dibao.catalog.http;

import io.dibao.catalog.search.Facet;
import io.dibao.catalog.search.FacetValue;
import io.dibao.catalog.search.SchemeCodes;
import io.dibao.catalog.store.ArticleFilter;
import io.dibao.catalog.store.CodeCount;
import io.dibao.catalog.store.Codes;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
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
public class TaxonomiesResource {

  private static final String PATH = "/v1/taxonomies/";
  private static final String NO_SCHEME = "No article has a code of that scheme.";

  private final Codes codes;
  private final SchemeCodes ofAll;
  private final ListAnswers answers;

  TaxonomiesResource(Codes codes, SchemeCodes ofAll, ListAnswers answers) {
    this.codes = codes;
    this.ofAll = ofAll;
    this.answers = answers;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, ListFormat.CSV_TYPE, ListFormat.NDJSON_TYPE})
  @Operation(
      operationId = "findTaxonomies",
      summary = "The schemes that articles have codes of, counted under the filters")
  @APIResponse(
      responseCode = "200",
      description = "The schemes by name",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = Schemes.class),
            examples = @ExampleObject(name = "schemes", value = AnswerExamples.SCHEMES)),
        @Content(
            mediaType = ListFormat.CSV_TYPE,
            examples = @ExampleObject(name = "table", value = ExportExamples.SCHEMES)),
        @Content(mediaType = ListFormat.NDJSON_TYPE)
      })
  public Response find(
      @BeanParam ArticleFilterParameters articles,
      @BeanParam ListFormatParameter wanted,
      @Context Request request,
      @Context HttpHeaders headers) {
    ListFormat format = ListFormat.of(wanted.format, request, ListFormat.WITHOUT_FEED);
    List<Scheme> schemes =
        codes.schemes(filter(articles)).stream()
            .map(
                each ->
                    new Scheme(each.scheme(), each.codes(), each.articles(), PATH + each.scheme()))
            .toList();
    return answers.whole(
        format,
        "taxonomies",
        new Schemes(schemes),
        schemes,
        Scheme.class,
        Function.identity(),
        headers);
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, ListFormat.CSV_TYPE, ListFormat.NDJSON_TYPE})
  @Path("{scheme}")
  @Operation(
      operationId = "getTaxonomy",
      summary = "A scheme's codes as a tree, each with how many articles have it or one below it",
      description =
          "The codes that articles have and those above them; the ingest service has the whole"
              + " taxonomy. In CSV and NDJSON a row a code, each before those below it.")
  @APIResponse(
      responseCode = "200",
      description = "The tree",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = Tree.class),
            examples = @ExampleObject(name = "tree", value = AnswerExamples.TREE)),
        @Content(
            mediaType = ListFormat.CSV_TYPE,
            examples = @ExampleObject(name = "table", value = ExportExamples.TREE)),
        @Content(mediaType = ListFormat.NDJSON_TYPE)
      })
  @APIResponse(responseCode = "404", description = "No article has a code of that scheme")
  public Response get(
      @RestPath @Parameter(description = "The scheme", example = "industry") String scheme,
      @BeanParam ArticleFilterParameters articles,
      @BeanParam ListFormatParameter wanted,
      @Context Request request,
      @Context HttpHeaders headers) {
    ListFormat format = ListFormat.of(wanted.format, request, ListFormat.WITHOUT_FEED);
    ArticleFilter filter = filter(articles);
    if (!Facet.isName(scheme)) {
      throw new NotFoundException(NO_SCHEME);
    }
    List<CodeCount> tree =
        filter.equals(ArticleFilter.NONE)
            ? counts(ofAll.tree(scheme, Codes.MOST_CODES))
            : codes.tree(scheme, filter);
    if (tree.isEmpty() && !codes.hasScheme(scheme)) {
      throw new NotFoundException(NO_SCHEME);
    }
    return answers.whole(
        format,
        scheme,
        new Tree(scheme, tree),
        CodeCells.of(scheme, tree),
        CodeCells.class,
        Function.identity(),
        headers);
  }

  private static List<CodeCount> counts(List<FacetValue> values) {
    return values.stream()
        .map(
            each ->
                new CodeCount(each.value(), each.label(), each.count(), counts(each.children())))
        .toList();
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
