package io.dibao.catalog.http;

import io.dibao.catalog.http.Problem.FieldError;
import io.dibao.catalog.search.Suggestions;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Suggests what may be meant while somebody types. */
@Path("/v1/suggest")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "articles")
public class SuggestResource {

  private static final int LONGEST = 100;
  private static final int MOST = 20;
  private static final int DEFAULT = 8;

  private final Suggestions suggestions;

  SuggestResource(Suggestions suggestions) {
    this.suggestions = suggestions;
  }

  @GET
  @Blocking
  @Operation(
      operationId = "suggest",
      summary = "Suggest agencies, documents, codes, categories, publishers and titles",
      description =
          "Names that begin with what was typed come first, then those whose pinyin initials do"
              + " (gxb for 工信部), then those that hold it; each the most frequent first. Traditional"
              + " and simplified characters, full and half width are the same.")
  @APIResponse(
      responseCode = "200",
      description = "Names, then titles",
      content =
          @Content(
              schema = @Schema(implementation = SuggestionList.class),
              examples = @ExampleObject(name = "suggestions", value = Examples.SUGGESTIONS)))
  @APIResponse(
      responseCode = "400",
      description = "A parameter is missing, unknown or cannot be understood")
  public SuggestionList suggest(
      @RestQuery @Parameter(description = "What was typed so far.", example = "工信", required = true)
          String q,
      @RestQuery
          @Parameter(
              description = "The most names, and the most titles.",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "1",
                      maximum = "20",
                      defaultValue = "8"))
          String limit) {
    if (q == null) {
      throw new BadParameters(List.of(new FieldError("q", "is missing")));
    }
    ParameterReader reader = new ParameterReader();
    String typed = reader.read("q", q, SuggestResource::bounded).orElse("");
    int most = reader.read("limit", limit, SuggestResource::most).orElse(DEFAULT);
    reader.check();
    return SuggestionList.of(suggestions.suggest(typed, most));
  }

  private static String bounded(String q) {
    if (q.length() > LONGEST) {
      throw new IllegalArgumentException("is longer than " + LONGEST + " characters");
    }
    return q;
  }

  private static int most(String limit) {
    if (!limit.matches("[0-9]{1,2}")
        || Integer.parseInt(limit) < 1
        || Integer.parseInt(limit) > MOST) {
      throw new IllegalArgumentException("is not a number from 1 to " + MOST);
    }
    return Integer.parseInt(limit);
  }
}
