package io.dibao.ingest.taxonomy;

import java.util.Objects;

/**
 * A context in which a mention counts less, or not at all.
 *
 * @param counts from 0 for not at all to below 1
 */
public record Discount(Context context, double counts) {

  public Discount {
    Objects.requireNonNull(context, "context");
    if (!(counts >= 0 && counts < 1)) {
      throw new IllegalArgumentException("counts is from 0 to below 1, not " + counts);
    }
  }
}
