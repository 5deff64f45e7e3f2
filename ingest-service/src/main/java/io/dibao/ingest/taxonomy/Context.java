package io.dibao.ingest.taxonomy;

import java.util.List;

/**
 * The words around a mention, in its own sentence, that tell what the mention means there. Each
 * list that is not empty must be met by one of its words.
 *
 * @param before one of them stands before the mention
 * @param after one of them stands behind it
 * @param then one of them stands behind the word of {@code after}
 * @param without none of them stands between the mention and those words
 * @param within the most UTF-16 units between the mention and {@code before}, between the mention
 *     and {@code after}, and between {@code after} and {@code then}
 */
public record Context(
    List<String> before, List<String> after, List<String> then, List<String> without, int within) {

  /** The widest that a context may reach. */
  public static final int WIDEST = 80;

  public Context {
    before = List.copyOf(before);
    after = List.copyOf(after);
    then = List.copyOf(then);
    without = List.copyOf(without);
    if (before.isEmpty() && after.isEmpty()) {
      throw new IllegalArgumentException("a context has words before or after");
    }
    if (after.isEmpty() && !then.isEmpty()) {
      throw new IllegalArgumentException("then needs after");
    }
    if (within < 0 || within > WIDEST) {
      throw new IllegalArgumentException("a context reaches 0 to " + WIDEST + ", not " + within);
    }
  }
}
