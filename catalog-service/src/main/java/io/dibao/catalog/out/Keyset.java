package io.dibao.catalog.out;

import java.util.List;
import java.util.Optional;

/**
 * Rows in an order in which one can go on behind any of them.
 *
 * @param <R> a row, which knows its place
 */
@FunctionalInterface
public interface Keyset<R> {

  /** The rows behind {@code last}, or the first ones; fewer than {@code most} only at the end. */
  List<R> after(Optional<R> last, int most);

  /** Rows that are all at hand; the same row is in them once. */
  static <R> Keyset<R> of(List<R> all) {
    return (last, most) -> {
      int start = last.map(all::indexOf).orElse(-1) + 1;
      return all.subList(start, Math.min(all.size(), start + most));
    };
  }
}
