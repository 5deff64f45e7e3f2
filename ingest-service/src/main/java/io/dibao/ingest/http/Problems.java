package io.dibao.ingest.http;

import io.dibao.ingest.decode.BadArticle;
import io.dibao.ingest.event.BrokerAway;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where faults become problems: the caller's 4xx, the world's 503, ours 500. */
class Problems {

  private static final Logger LOG = Logger.getLogger(Problems.class);

  @ServerExceptionMapper
  Response callersFault(BadArticle fault) {
    return response(Problem.of(fault)).build();
  }

  @ServerExceptionMapper
  Response worldsFault(BrokerAway fault) {
    LOG.warnf("not published: %s", fault.getMessage());
    return response(Problem.of(fault))
        .header(HttpHeaders.RETRY_AFTER, fault.retryAfter().toSeconds())
        .build();
  }

  /** What JAX-RS itself finds: an unknown path, a method or media type that is not offered. */
  @ServerExceptionMapper
  Response routing(WebApplicationException fault) {
    Response found = fault.getResponse();
    if (found.hasEntity() || found.getStatus() < 400) {
      return found;
    }
    Response.ResponseBuilder problem =
        response(Problem.of(found.getStatus(), detail(found.getStatus())));
    found.getHeaders().forEach((name, values) -> copy(problem, name, values));
    return problem.build();
  }

  @ServerExceptionMapper
  Response oursFault(Throwable fault) {
    return response(ours(fault)).build();
  }

  /**
   * Logs a fault of ours under a new id, which the problem names, so that a report can be traced.
   */
  static Problem ours(Throwable fault) {
    UUID id = UUID.randomUUID();
    LOG.errorf(fault, "error %s", id);
    Problem problem =
        Problem.of(500, "An error of the service; it is logged under the instance's id.");
    return new Problem(
        problem.type(),
        problem.title(),
        problem.status(),
        problem.detail(),
        Optional.of("urn:uuid:" + id),
        List.of());
  }

  private static Response.ResponseBuilder response(Problem problem) {
    return Response.status(problem.status()).entity(problem).type(Problem.MEDIA_TYPE);
  }

  private static void copy(Response.ResponseBuilder to, String name, List<Object> values) {
    if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)
        && !name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
      values.forEach(value -> to.header(name, value));
    }
  }

  private static String detail(int status) {
    return switch (status) {
      case 404 -> "There is nothing at this address; the API is described at /q/openapi.";
      case 405 -> "This address does not take this method.";
      case 406 -> "This address does not answer in an accepted media type.";
      case 415 -> "This address does not take this media type.";
      default -> "The request cannot be taken.";
    };
  }
}
