package io.dibao.ingest.taxonomy;

import java.util.Objects;

/** A context that gives a mention a role, for instance {@code takes-over}. */
public record RoleCue(String role, Context context) {

  public RoleCue {
    Objects.requireNonNull(context, "context");
    if (role.isBlank()) {
      throw new IllegalArgumentException("a role has a name");
    }
  }
}
