package io.dibao.catalog.http;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The rows of a page, of which one more was asked for than it holds, to know whether there are
 * more.
 */
record Slice<R>(List<R> rows, boolean more) {

  Slice {
    rows = List.copyOf(rows);
  }

  static <R> Slice<R> of(List<R> found, int limit) {
    return new Slice<>(found.subList(0, Math.min(limit, found.size())), found.size() > limit);
  }

  /** Where the next page starts, as written behind the last row; absent on the last page. */
  Optional<String> next(Function<R, String> cursor) {
    return more ? Optional.of(cursor.apply(rows.get(rows.size() - 1))) : Optional.empty();
  }
}
