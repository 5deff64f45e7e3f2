package io.dibao.catalog.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dibao.catalog.http.BadParameters;
import io.dibao.catalog.http.Problem.FieldError;
import io.dibao.catalog.http.SavedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A subscription that is asked for.
 *
 * @param secret made by the service if absent
 */
@Schema(description = "A saved query and where its new articles are to be sent")
record NewSubscription(
    @Schema(examples = "东北的产业转移") String name,
    @Schema(
            description =
                "Parameters of GET /v1/articles that say which articles, as in an address",
            examples = "q=产业转移&classification=region:northeast")
        String query,
    @Schema(examples = "https://example.org/hooks/dibao") String url,
    @Schema(description = "whsec_ and 24 to 64 bytes in Base64; made by the service if absent")
        Optional<String> secret) {

  private static final int LONGEST_BODY = 16_384;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_QUERY = 4_000;

  NewSubscription {
    secret = secret == null ? Optional.empty() : secret;
  }

  /**
   * Reads and checks it; it blocks for the name service.
   *
   * @throws BadParameters with all that is wrong
   */
  static NewSubscription read(String body, ObjectMapper json, Targets targets) {
    if (body == null || body.isBlank() || body.length() > LONGEST_BODY) {
      throw bad("body", "is empty or longer than " + LONGEST_BODY + " characters");
    }
    try {
      NewSubscription wanted =
          json.readerFor(NewSubscription.class)
              .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
              .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
              .readValue(body);
      if (wanted == null) {
        throw bad("body", "is a JSON null");
      }
      wanted.check(targets);
      return wanted;
    } catch (JsonProcessingException e) {
      throw bad("body", "is not a subscription in JSON: " + reason(e));
    }
  }

  /** Without the place in the body, which repeats what stands there. */
  private static String reason(JsonProcessingException e) {
    return e.getOriginalMessage().lines().findFirst().orElse("");
  }

  private void check(Targets targets) {
    List<FieldError> errors = new ArrayList<>();
    check("name", name, LONGEST_NAME, text -> {}, errors);
    check("query", query, LONGEST_QUERY, SavedQuery::read, errors);
    check("url", url, Integer.MAX_VALUE, targets::resolve, errors);
    secret.ifPresent(text -> check("secret", text, Integer.MAX_VALUE, Secret::parse, errors));
    if (!errors.isEmpty()) {
      throw new BadParameters(errors);
    }
  }

  private static void check(
      String field, String value, int longest, Consumer<String> rule, List<FieldError> errors) {
    if (value == null || value.isBlank()) {
      errors.add(new FieldError(field, "is missing"));
    } else if (value.length() > longest || value.indexOf('\0') >= 0) {
      errors.add(new FieldError(field, "is longer than " + longest + " characters, or no text"));
    } else {
      try {
        rule.accept(value);
      } catch (IllegalArgumentException e) {
        errors.add(new FieldError(field, e.getMessage()));
      }
    }
  }

  private static BadParameters bad(String field, String reason) {
    return new BadParameters(List.of(new FieldError(field, reason)));
  }

  @Override
  public String toString() {
    return "new subscription " + name;
  }
}
