package io.dibao.ingest.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dibao.ingest.decode.BadArticle;
import io.dibao.ingest.event.BrokerAway;
import io.netty.handler.codec.http.HttpResponseStatus;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A problem as RFC 9457 has it.
 *
 * @param type always {@code about:blank}: the status says what kind of problem it is
 * @param title the status in words
 * @param detail one sentence for the caller
 * @param errors the fields at fault and why, by the names that the caller used
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    Optional<String> instance,
    List<FieldError> errors) {

  /** The media type of problems. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** One field and what is wrong with it. */
  public record FieldError(String field, String reason) {}

  public Problem {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(detail, "detail");
    Objects.requireNonNull(instance, "instance");
    errors = List.copyOf(errors);
  }

  static Problem of(int status, String detail) {
    return new Problem("about:blank", reason(status), status, detail, Optional.empty(), List.of());
  }

  static Problem of(BadArticle fault) {
    return new Problem(
        "about:blank",
        reason(fault.kind().status()),
        fault.kind().status(),
        fault.getMessage(),
        Optional.empty(),
        List.of(new FieldError(fault.field(), fault.getMessage())));
  }

  static Problem of(BrokerAway fault) {
    return of(
        503,
        "The event could not be published. Nothing is lost: post the article again in "
            + fault.retryAfter().toSeconds()
            + " s.");
  }

  /** The phrase of RFC 9110, which knows some that JAX-RS does not. */
  private static String reason(int status) {
    return HttpResponseStatus.valueOf(status).reasonPhrase();
  }
}
