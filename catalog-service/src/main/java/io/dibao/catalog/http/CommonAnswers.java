package io.dibao.catalog.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Describes what the answers of the whole API have in common, so that each operation describes its
 * own only: a problem for whatever goes wrong, 400 for parameters, 503 for what is away, a tag
 * where the format may be chosen, links where there are pages.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class CommonAnswers implements OASFilter {

  private static final String API = "/v1/";
  private static final String OK = "200";
  private static final String NOT_MODIFIED = "304";
  private static final String BAD_REQUEST = "400";
  private static final String NOT_FOUND = "404";
  private static final String UNAVAILABLE = "503";
  private static final char FAILURES = '4';

  /** An example of a problem, by its status. */
  private static final Map<String, String> EXAMPLES =
      Map.of(
          BAD_REQUEST, Examples.BAD_REQUEST,
          NOT_FOUND, Examples.NOT_FOUND,
          UNAVAILABLE, Examples.UNAVAILABLE);

  @Override
  public void filterOpenAPI(OpenAPI api) {
    api.getComponents()
        .addResponse(
            "NotModified",
            answer("The answer is still as the caller has it, who sent If-None-Match"))
        .addResponse(
            "BadRequest",
            problem(
                BAD_REQUEST,
                answer("A parameter is unknown or cannot be understood; all such are named")))
        .addResponse(
            "Unavailable",
            problem(
                UNAVAILABLE,
                answer(
                    "The database, the index or the brokers are away; Retry-After says when to ask"
                        + " again")));
    api.getPaths()
        .getPathItems()
        .forEach(
            (path, item) -> {
              if (path.startsWith(API)) {
                item.getOperations().values().forEach(CommonAnswers::complete);
              }
            });
  }

  private static void complete(Operation operation) {
    APIResponses answers = operation.getResponses();
    add(answers, BAD_REQUEST, "BadRequest");
    add(answers, UNAVAILABLE, "Unavailable");
    APIResponse found = answers.getAPIResponse(OK);
    if (found != null && takes(operation, "cursor")) {
      found.addHeader("Link", header("RFC 8288: first and, if there is one, next"));
    }
    if (found != null && takes(operation, "format")) {
      found.addHeader("ETag", header("Of JSON and feeds: changes when the answer does"));
      add(answers, NOT_MODIFIED, "NotModified");
    }
    answers
        .getAPIResponses()
        .forEach(
            (status, answer) -> {
              boolean described = answer.getRef() != null || answer.getContent() != null;
              if (status.charAt(0) >= FAILURES
                  && Character.isDigit(status.charAt(0))
                  && !described) {
                problem(status, answer);
              }
            });
  }

  private static void add(APIResponses answers, String status, String name) {
    if (!answers.hasAPIResponse(status)) {
      answers.addAPIResponse(
          status, OASFactory.createAPIResponse().ref("#/components/responses/" + name));
    }
  }

  private static boolean takes(Operation operation, String parameter) {
    return operation.getParameters() != null
        && operation.getParameters().stream().anyMatch(each -> parameter.equals(each.getName()));
  }

  private static APIResponse answer(String description) {
    return OASFactory.createAPIResponse().description(description);
  }

  private static Header header(String description) {
    return OASFactory.createHeader().description(description);
  }

  private static APIResponse problem(String status, APIResponse answer) {
    var problem =
        OASFactory.createMediaType()
            .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
    if (EXAMPLES.containsKey(status)) {
      problem.addExample("problem", OASFactory.createExample().value(EXAMPLES.get(status)));
    }
    if (status.equals(UNAVAILABLE)) {
      answer.addHeader("Retry-After", header("Seconds"));
    }
    Content content = OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, problem);
    return answer.content(content);
  }
}
