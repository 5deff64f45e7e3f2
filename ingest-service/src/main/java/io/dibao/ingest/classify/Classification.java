package io.dibao.ingest.classify;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dibao.ingest.outline.Mention;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A code of a taxonomy that the article earned.
 *
 * @param scheme the taxonomy: genre, topic, industry, factor, region, instrument, principle, or a
 *     user's own
 * @param code the code in that taxonomy
 * @param label the code's label in Chinese
 * @param parents the codes above it, from the widest to the nearest, by which a reader counts it
 *     under each of them too; in JSON absent for a code at the top
 * @param role for region and industry: {@code moves-out}, {@code takes-over} or {@code covered};
 *     absent elsewhere
 * @param score the probability that a reader accepts it, above 0 and up to 1
 * @param evidence the mentions that earned it, in reading order; empty only where the evidence lies
 *     outside of the text (the title, the post's categories)
 */
public record Classification(
    String scheme,
    String code,
    String label,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Parent> parents,
    Optional<String> role,
    double score,
    List<Mention> evidence) {

  /** A code above another one in the taxonomy. */
  public record Parent(String code, String label) {

    public Parent {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(label, "label");
    }
  }

  public Classification {
    Objects.requireNonNull(scheme, "scheme");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(label, "label");
    parents = List.copyOf(parents);
    Objects.requireNonNull(role, "role");
    evidence = List.copyOf(evidence);
    if (!(score > 0 && score <= 1)) {
      throw new IllegalArgumentException("a score lies above 0 and up to 1, not " + score);
    }
  }
}
