package io.dibao.catalog.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dibao.catalog.http.Problem.FieldError;
import io.dibao.catalog.search.IndexUnavailable;
import io.dibao.catalog.store.StoreUnavailable;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Answers every error with a {@link Problem}: the caller's with what is wrong, the world's with
 * when to come back, ours with the name under which it is logged.
 */
final class Problems {

  private static final Logger LOG = Logger.getLogger(Problems.class);

  private static final String RETRY_AFTER_SECONDS = "5";

  private final ObjectMapper json;

  private final AllowedMethods allowed;

  Problems(ObjectMapper json, AllowedMethods allowed) {
    this.json = json;
    this.allowed = allowed;
  }

  @ServerExceptionMapper
  Response badParameters(BadParameters e) {
    return answer(Problem.of(e.errors())).build();
  }

  @ServerExceptionMapper
  Response invalid(ConstraintViolationException e) {
    return answer(
            Problem.of(
                e.getConstraintViolations().stream()
                    .map(each -> new FieldError(parameter(each), each.getMessage()))
                    .toList()))
        .build();
  }

  /** Not found, method not allowed and the like, with the headers that go with them. */
  @ServerExceptionMapper
  Response refused(WebApplicationException e, UriInfo uri) {
    Response refusal = e.getResponse();
    if (refusal.getStatusInfo().getFamily() == Response.Status.Family.SERVER_ERROR
        && refusal.getStatus() != Response.Status.SERVICE_UNAVAILABLE.getStatusCode()) {
      return ours(e);
    }
    Response.ResponseBuilder answer = answer(Problem.of(refusal.getStatus(), detail(e)));
    Object retryAfter = refusal.getHeaders().getFirst(HttpHeaders.RETRY_AFTER);
    if (retryAfter != null) {
      answer.header(HttpHeaders.RETRY_AFTER, retryAfter);
    }
    if (refusal.getStatus() == Response.Status.METHOD_NOT_ALLOWED.getStatusCode()) {
      answer.header(HttpHeaders.ALLOW, allowed.of(uri.getRequestUri().getPath()));
    }
    return answer.build();
  }

  @ServerExceptionMapper
  Response unavailable(IndexUnavailable e) {
    LOG.warnf("The index is unavailable: %s", e.getMessage());
    LOG.debug("The index is unavailable", e);
    return away("The search index is not available now.");
  }

  @ServerExceptionMapper
  Response unavailable(StoreUnavailable e) {
    return databaseAway(e);
  }

  @ServerExceptionMapper
  Response unexpected(Throwable e) {
    if (DatabaseAway.isCauseOf(e)) {
      return databaseAway(e);
    }
    return ours(e);
  }

  private Response databaseAway(Throwable e) {
    LOG.warnf("The database is unavailable: %s", e.getMessage());
    LOG.debug("The database is unavailable", e);
    return away("The database is not available now.");
  }

  private Response ours(Throwable e) {
    String name = "urn:uuid:" + UUID.randomUUID();
    LOG.errorf(e, "Error %s", name);
    Problem problem =
        Problem.of(
            Response.Status.INTERNAL_SERVER_ERROR.getStatusCode(),
            "This is an error of the service; it is logged under the instance's name.");
    return answer(problem.named(name)).build();
  }

  private Response away(String detail) {
    return answer(Problem.of(Response.Status.SERVICE_UNAVAILABLE.getStatusCode(), detail))
        .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
        .build();
  }

  private Response.ResponseBuilder answer(Problem problem) {
    try {
      return Response.status(problem.status())
          .type(Problem.MEDIA_TYPE)
          .entity(json.writeValueAsString(problem));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a problem cannot be written", e);
    }
  }

  /** The framework's own messages only repeat the status, and may repeat its insides. */
  private static String detail(WebApplicationException e) {
    return switch (e.getResponse().getStatus()) {
      case 404 -> e.getCause() == null && isOurs(e) ? e.getMessage() : "There is nothing here.";
      case 405 -> "The method is not allowed here; the header Allow lists those that are.";
      case 406 -> "None of the media types that the request accepts is offered here.";
      case 409 -> isOurs(e) ? e.getMessage() : null;
      case 415 -> "The request's media type is not understood here.";
      case 503 -> e.getMessage();
      default -> null;
    };
  }

  /** A sentence that a resource of this service wrote, and not the framework. */
  private static boolean isOurs(WebApplicationException e) {
    return e.getMessage() != null && e.getMessage().endsWith(".");
  }

  private static String parameter(ConstraintViolation<?> violation) {
    String name = "";
    for (Path.Node node : violation.getPropertyPath()) {
      name = node.getName();
    }
    return name;
  }
}
