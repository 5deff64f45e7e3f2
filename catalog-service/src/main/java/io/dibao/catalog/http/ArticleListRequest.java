package io.dibao.catalog.http;

import io.dibao.catalog.http.Problem.FieldError;
import io.dibao.catalog.search.ArticleQuery;
import io.dibao.catalog.search.Calendar;
import io.dibao.catalog.search.Facet;
import io.dibao.catalog.search.Filters;
import io.dibao.catalog.search.Interval;
import io.dibao.catalog.search.Order;
import io.dibao.catalog.search.Position;
import io.dibao.catalog.search.Words;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the parameters of the list of articles into a question to the index. */
public final class ArticleListRequest {

  private static final int DEFAULT_LIMIT = 20;
  private static final int LARGEST_LIMIT = 100;
  private static final int MOST_VALUES = 50;
  private static final int LONGEST_VALUE = 500;

  private static final String NO_DATE =
      "is not an ISO date (2022-01-14) or instant (2022-01-14T11:00:17Z) of the years 1 to 9999";

  private final ArticleListParameters parameters;
  private final Cursor cursor;
  private final List<FieldError> errors = new ArrayList<>();

  private ArticleListRequest(ArticleListParameters parameters, Cursor cursor) {
    this.parameters = parameters;
    this.cursor = cursor;
  }

  /**
   * @throws BadParameters with all that is wrong, not only the first
   */
  public static ArticleQuery read(ArticleListParameters parameters, Cursor cursor) {
    return new ArticleListRequest(parameters, cursor).query();
  }

  private ArticleQuery query() {
    Words words = read("q", parameters.q, Words::parse).orElse(Words.NONE);
    Words titleWords = read("title", parameters.title, Words::parse).orElse(Words.NONE);
    Filters filters =
        new Filters(
            values("category", parameters.category),
            values("publisher", parameters.publisher),
            values("agency", parameters.agency),
            values("document", parameters.document),
            classifications(),
            interval("published", parameters.publishedFrom, parameters.publishedTo),
            interval("mentions", parameters.mentionsFrom, parameters.mentionsTo));
    Order order = order(!words.isEmpty() || !titleWords.isEmpty());
    List<Facet> facets = facets();
    int limit = read("limit", parameters.limit, ArticleListRequest::limit).orElse(DEFAULT_LIMIT);
    Position position = read("cursor", parameters.cursor, cursor::read).orElse(Position.START);
    if (!errors.isEmpty()) {
      throw new BadParameters(errors);
    }
    return new ArticleQuery(words, titleWords, filters, order, facets, limit, position);
  }

  private <T> Optional<T> read(String field, String value, Function<String, T> reading) {
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

  private List<String> values(String field, List<String> values) {
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
    }
    return values;
  }

  private Map<String, List<String>> classifications() {
    Map<String, List<String>> byScheme = new LinkedHashMap<>();
    for (String value : values("classification", parameters.classification)) {
      String[] parts = value.split(":", 2);
      if (parts.length < 2 || parts[0].isBlank() || parts[1].isBlank()) {
        errors.add(
            new FieldError("classification", "is not of the form scheme:code or scheme:code:role"));
      } else {
        byScheme.computeIfAbsent(parts[0], scheme -> new ArrayList<>()).add(value);
      }
    }
    return byScheme;
  }

  private Interval interval(String name, String from, String to) {
    Interval interval =
        new Interval(
            read(name + "From", from, ArticleListRequest::instant),
            read(name + "To", to, ArticleListRequest::instant));
    if (interval.from().isPresent()
        && interval.to().isPresent()
        && !interval.from().get().isBefore(interval.to().get())) {
      errors.add(new FieldError(name + "To", "is not later than " + name + "From"));
    }
    return interval;
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

  private Order order(boolean wordsSearched) {
    if (parameters.sort == null) {
      return wordsSearched ? Order.RELEVANCE : Order.LATEST;
    }
    return read("sort", parameters.sort, sort -> order(sort, wordsSearched)).orElse(Order.LATEST);
  }

  private static Order order(String sort, boolean wordsSearched) {
    return switch (sort) {
      case "-publishedAt" -> Order.LATEST;
      case "publishedAt" -> Order.EARLIEST;
      case "relevance" -> {
        if (!wordsSearched) {
          throw new IllegalArgumentException("can be relevance only with q or title");
        }
        yield Order.RELEVANCE;
      }
      default ->
          throw new IllegalArgumentException("is not relevance, -publishedAt or publishedAt");
    };
  }

  private List<Facet> facets() {
    List<Facet> facets = new ArrayList<>();
    for (String name : values("facet", parameters.facet)) {
      if (Facet.isName(name)) {
        facets.add(new Facet(name));
      } else {
        errors.add(
            new FieldError(
                "facet", "is not category, publisher, agency, document, month or a scheme"));
      }
    }
    return facets.stream().distinct().toList();
  }

  private static int limit(String text) {
    if (!text.matches("[0-9]{1,4}")
        || Integer.parseInt(text) < 1
        || Integer.parseInt(text) > LARGEST_LIMIT) {
      throw new IllegalArgumentException("is not a number from 1 to " + LARGEST_LIMIT);
    }
    return Integer.parseInt(text);
  }
}
