package io.dibao.catalog.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The words that a figure is counted in, from {@code search/units.txt}. */
final class Units {

  static final Units BUNDLED = bundled();

  private final List<String> units;

  private Units(List<String> units) {
    this.units = List.copyOf(units);
  }

  private static Units bundled() {
    try (InputStream file = Units.class.getResourceAsStream("/search/units.txt")) {
      return new Units(
          new String(file.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException("search/units.txt cannot be read", e);
    }
  }

  /** Whether a unit starts at that place in the text. */
  boolean startsAt(String text, int at) {
    return units.stream().anyMatch(unit -> text.startsWith(unit, at));
  }
}
