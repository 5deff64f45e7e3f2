package io.dibao.ingest.reference;

import com.fasterxml.jackson.annotation.JsonValue;
import io.dibao.ingest.outline.Mention;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A state body that the article names.
 *
 * @param name the canonical full name: 国家发展和改革委员会 for 发展改革委
 * @param forms every printed form, each once, in the order of their first mention; those of the
 *     headline last
 * @param role the strongest role that the article gives it
 * @param mentions in reading order
 */
public record Agency(String name, List<String> forms, Role role, List<Mention> mentions) {

  /** What the agency does in the article, strongest first. */
  public enum Role {
    /** Issued the document that the article is about, alone. */
    ISSUER,
    /** Issued it together with others. */
    JOINT_ISSUER,
    MENTIONED;

    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public Agency {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an agency has a name");
    }
    Objects.requireNonNull(role, "role");
    forms = List.copyOf(forms);
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("a named agency is mentioned: " + name);
    }
  }
}
