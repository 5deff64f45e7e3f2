package io.dibao.ingest.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dibao.ingest.outline.Mention;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What one document does to another, as the article says.
 *
 * @param from the title of the document that does it; absent for the article itself
 * @param to the title of the other
 * @param evidence the words that say so; absent where the headline does
 */
public record Relation(Type type, Optional<String> from, String to, Optional<Mention> evidence) {

  /** What it does. */
  public enum Type {
    /** Rests on it (根据, 依据, 按照). */
    BASIS,
    /** Carries it out, or into detail (落实, 细化). */
    IMPLEMENTS,
    /** Changes it (修订, 修改). */
    AMENDS,
    /** Ends it (废止). */
    REPEALS,
    /** Takes its place (代替). */
    REPLACES,
    /** Explains it (解读). */
    INTERPRETS,
    /** Belongs to it (配套). */
    ACCOMPANIES,
    /** Issues it (印发, 转发). */
    ISSUES;

    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static Type of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  public Relation {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(evidence, "evidence");
  }
}
