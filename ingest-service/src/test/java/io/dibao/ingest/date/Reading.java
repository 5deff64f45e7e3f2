package io.dibao.ingest.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Recognises a sentence and writes what it finds as one line, for tests to compare. */
final class Reading {

  private static final Recogniser RECOGNISER = new Recogniser();

  private Reading() {}

  /** Each expression as {@code text from..to precision}, with - for an open side. */
  static List<String> of(String sentence, String day) {
    return lines(sentence, Optional.of(LocalDate.parse(day)));
  }

  /** The same without a day of publication. */
  static List<String> withoutDay(String sentence) {
    return lines(sentence, Optional.empty());
  }

  private static List<String> lines(String sentence, Optional<LocalDate> day) {
    return RECOGNISER.recognise(sentence, day).stream()
        .map(found -> line(sentence, found))
        .toList();
  }

  private static String line(String sentence, TimeExpression found) {
    return "%s %s..%s %s"
        .formatted(
            found.range().of(sentence),
            found.from().map(Object::toString).orElse("-"),
            found.to().map(Object::toString).orElse("-"),
            found.precision().code());
  }
}
