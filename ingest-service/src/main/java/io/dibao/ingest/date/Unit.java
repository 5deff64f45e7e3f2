package io.dibao.ingest.date;

import java.util.List;

/**
 * A unit found in a text: 2021年, 上半年, 十日.
 *
 * @param start where it starts, in UTF-16 code units
 * @param end where it ends, exclusive
 * @param line the line of {@code grammar.yaml} that holds its form
 * @param values what it captured, as {@link UnitKind} says
 */
record Unit(UnitKind kind, int start, int end, int line, List<Integer> values) {

  Unit {
    values = List.copyOf(values);
  }

  int value(int index) {
    return values.get(index);
  }
}
