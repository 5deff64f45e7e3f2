package io.dibao.catalog.http;

import io.dibao.catalog.http.Problem.FieldError;
import io.dibao.catalog.search.Calendar;
import io.dibao.catalog.search.Facet;
import io.dibao.catalog.search.Interval;
import io.dibao.catalog.store.Choice;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads query parameters, and collects all that is wrong with them rather than the first fault. */
final class ParameterReader {

  private static final int DEFAULT_LIMIT = 20;
  private static final int LARGEST_LIMIT = 100;
  private static final int MOST_VALUES = 50;
  private static final int LONGEST_VALUE = 500;

  private static final String NO_DATE =
      "is not an ISO date (2022-01-14) or instant (2022-01-14T11:00:17Z) of the years 1 to 9999";

  /** PostgreSQL can neither store nor compare it. */
  private static final String NULL_CHARACTER = "holds the character U+0000, which no text has";

  private final List<FieldError> errors = new ArrayList<>();

  /**
   * @throws BadParameters if any parameter that was read is wrong
   */
  void check() {
    if (!errors.isEmpty()) {
      throw new BadParameters(errors);
    }
  }

  /** The value as {@code reading} has it, whose IllegalArgumentException says what is wrong. */
  <T> Optional<T> read(String field, String value, Function<String, T> reading) {
    if (value == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(reading.apply(value));
    } catch (IllegalArgumentException e) {
      errors.add(new FieldError(field, e.getMessage()));
      return Optional.empty();
    }
  }

  List<String> values(String field, List<String> values) {
    if (values == null) {
      return List.of();
    }
    if (values.size() > MOST_VALUES) {
      errors.add(new FieldError(field, "is given more than " + MOST_VALUES + " times"));
    }
    for (String value : values) {
      if (value.isBlank() || value.length() > LONGEST_VALUE) {
        errors.add(
            new FieldError(field, "is empty or longer than " + LONGEST_VALUE + " characters"));
      }
      if (value.indexOf('\0') >= 0) {
        errors.add(new FieldError(field, NULL_CHARACTER));
      }
    }
    return values;
  }

  /** The values asked for, and those excluded by a sign in front: {@code !新华社}. */
  Choice choice(String field, List<String> values) {
    return choice(values(field, values));
  }

  private Choice choice(List<String> values) {
    Map<Boolean, List<String>> byExclusion =
        values.stream().collect(Collectors.partitioningBy(ParameterReader::isExcluded));
    return new Choice(
        byExclusion.get(false), byExclusion.get(true).stream().map(ParameterReader::bare).toList());
  }

  private static boolean isExcluded(String value) {
    return value.length() > 1 && (value.charAt(0) == '!' || value.charAt(0) == '！');
  }

  private static String bare(String value) {
    return isExcluded(value) ? value.substring(1) : value;
  }

  /** Values of which each must be one of those known. */
  List<String> oneOf(String field, List<String> values, Set<String> known) {
    for (String value : values(field, values)) {
      if (!known.contains(value)) {
        errors.add(
            new FieldError(
                field, "is not one of " + String.join(", ", known.stream().sorted().toList())));
      }
    }
    return values == null ? List.of() : values;
  }

  /** Codes by scheme, from {@code scheme:code} or {@code scheme:code:role}. */
  Map<String, Choice> classifications(List<String> values) {
    return classifications("classification", values);
  }

  /** The same of another parameter. */
  Map<String, Choice> classifications(String field, List<String> values) {
    Map<String, List<String>> byScheme = new LinkedHashMap<>();
    for (String value : values(field, values)) {
      String[] parts = bare(value).split(":", 2);
      if (parts.length < 2 || parts[1].isBlank() || !isScheme(parts[0])) {
        errors.add(new FieldError(field, "is not of the form scheme:code or scheme:code:role"));
      } else {
        byScheme
            .computeIfAbsent(parts[0], scheme -> new ArrayList<>())
            .add((isExcluded(value) ? "!" : "") + parts[1]);
      }
    }
    Map<String, Choice> choices = new LinkedHashMap<>();
    byScheme.forEach((scheme, codes) -> choices.put(scheme, choice(codes)));
    return choices;
  }

  private static boolean isScheme(String name) {
    return Facet.isName(name) && new Facet(name).isScheme();
  }

  /** The half-open interval of two parameters. */
  Interval interval(String fromName, String from, String toName, String to) {
    Interval interval =
        new Interval(
            read(fromName, from, ParameterReader::instant),
            read(toName, to, ParameterReader::instant));
    if (interval.from().isPresent()
        && interval.to().isPresent()
        && !interval.from().get().isBefore(interval.to().get())) {
      errors.add(new FieldError(toName, "is not later than " + fromName));
    }
    return interval;
  }

  int limit(String value) {
    return read("limit", value, ParameterReader::limitOf).orElse(DEFAULT_LIMIT);
  }

  private static int limitOf(String text) {
    if (!text.matches("[0-9]{1,4}")
        || Integer.parseInt(text) < 1
        || Integer.parseInt(text) > LARGEST_LIMIT) {
      throw new IllegalArgumentException("is not a number from 1 to " + LARGEST_LIMIT);
    }
    return Integer.parseInt(text);
  }

  private static Instant instant(String text) {
    try {
      Instant instant =
          text.indexOf('T') < 0
              ? Calendar.startOf(LocalDate.parse(text))
              : OffsetDateTime.parse(text).toInstant();
      if (Calendar.isCounted(instant)) {
        return instant;
      }
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(NO_DATE, e);
    }
    throw new IllegalArgumentException(NO_DATE);
  }
}
