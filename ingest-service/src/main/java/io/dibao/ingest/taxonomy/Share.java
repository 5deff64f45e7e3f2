package io.dibao.ingest.taxonomy;

/**
 * How much of a text is made of sentences of one kind, as a half-open interval: {@code [from,
 * below)}.
 *
 * @param from the smallest share of the text's characters, from 0
 * @param below the first share that is too large; above {@code from}
 */
public record Share(double from, double below) {

  /** All shares up to the whole text. */
  public static final double ALL = 1.01;

  public Share {
    if (!(from >= 0 && from < below && below <= ALL)) {
      throw new IllegalArgumentException(
          "a share goes from 0 or more to at most 1 and below more than that, not from "
              + from
              + " below "
              + below);
    }
  }

  /** Whether the share of a text is one of these. */
  public boolean holds(double share) {
    return from <= share && share < below;
  }
}
