package io.dibao.catalog.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an error is answered with, RFC 9457.
 *
 * @param type always {@code about:blank}: the status says it all
 * @param title the status in words
 * @param detail what happened, for this request
 * @param instance names an error of ours, for the operator who looks for it in the log
 * @param errors what is wrong with which parameter
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "An error, RFC 9457")
public record Problem(
    String type,
    String title,
    int status,
    Optional<String> detail,
    Optional<String> instance,
    List<FieldError> errors) {

  /** The media type of a problem. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /**
   * What is wrong with one parameter.
   *
   * @param field the parameter's name
   */
  public record FieldError(String field, String reason) {}

  public Problem {
    errors = errors == null ? List.of() : List.copyOf(errors);
  }

  static Problem of(int status, String detail) {
    return new Problem(
        "about:blank",
        title(status),
        status,
        Optional.ofNullable(detail),
        Optional.empty(),
        List.of());
  }

  static Problem of(List<FieldError> errors) {
    return new Problem(
        "about:blank",
        title(Response.Status.BAD_REQUEST.getStatusCode()),
        Response.Status.BAD_REQUEST.getStatusCode(),
        Optional.of("The request has parameters that cannot be understood."),
        Optional.empty(),
        errors);
  }

  Problem named(String instance) {
    return new Problem(type, title, status, detail, Optional.of(instance), errors);
  }

  private static String title(int status) {
    Response.Status known = Response.Status.fromStatusCode(status);
    return known == null ? "Error " + status : known.getReasonPhrase();
  }
}
