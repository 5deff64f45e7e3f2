package io.dibao.ingest.reference;

import io.dibao.ingest.clean.Range;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the numbers of standards: GB/T 9704-2012, DB44/26-2001, HJ/T 91-2002, by the letters of the
 * Standardization Law's levels (national GB, of a province DB with its two digits, of a trade two
 * letters).
 */
final class StandardNumbers {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![A-Za-z0-9/])(?:GB|GBJ|GB/T|GB/Z|DB[0-9]{2}|DB[0-9]{2}/T|[A-Z]{2}/T)[ /]?[0-9]{1,6}(?:\\.[0-9]{1,3})?[-—–][0-9]{4}(?![0-9])");

  private StandardNumbers() {}

  /** In reading order. */
  static List<Range> find(String text) {
    return NUMBER
        .matcher(text)
        .results()
        .map(result -> new Range(result.start(), result.end()))
        .toList();
  }
}
