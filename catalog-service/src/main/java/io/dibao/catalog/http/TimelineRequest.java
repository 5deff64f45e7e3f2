package io.dibao.catalog.http;

import io.dibao.catalog.search.Facet;
import io.dibao.catalog.search.Interval;
import io.dibao.catalog.search.Words;
import io.dibao.catalog.store.TimelineQuery;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The parameters of the timeline, read.
 *
 * @param words that the statements' articles must have, which the query does not know
 * @param facets what to count the statements by
 */
public record TimelineRequest(TimelineQuery query, Words words, List<String> facets) {

  private static final Set<String> ROLES =
      Set.of("published", "issued", "effective", "deadline", "period", "mentioned");
  private static final Set<String> PRECISIONS =
      Set.of("instant", "day", "month", "quarter", "half", "year", "span");
  private static final Set<String> OWN_FACETS = Set.of("role", "precision", "year", "month");

  /** What the list of articles counts by, and the timeline does not. */
  private static final Set<String> NO_FACETS =
      Set.of("category", "publisher", "agency", "document");

  /**
   * @throws BadParameters with all that is wrong, not only the first
   */
  public static TimelineRequest read(
      TimelineParameters own, ArticleFilterParameters articles, Cursor cursor) {
    ParameterReader reader = new ParameterReader();
    Words words = reader.read("q", own.q, Words::parse).orElse(Words.NONE);
    Interval interval = reader.interval("from", own.from, "to", own.to);
    List<String> facets =
        reader.values("facet", own.facet).stream()
            .map(name -> reader.read("facet", name, TimelineRequest::facet).orElse(null))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    TimelineQuery query =
        new TimelineQuery(
            interval.from(),
            interval.to(),
            reader.oneOf("role", own.role, ROLES),
            reader.oneOf("precision", own.precision, PRECISIONS),
            articles.filter(reader),
            Optional.empty(),
            reader.read("sort", own.sort, TimelineRequest::isLatestFirst).orElse(false),
            reader.read("cursor", own.cursor, text -> cursor.read(text, TimelineRequest::place)),
            reader.limit(own.limit));
    reader.check();
    return new TimelineRequest(query, words, facets);
  }

  /**
   * The question to the store.
   *
   * @param found finds articles by words
   * @throws BadParameters if the words find too many
   */
  TimelineQuery query(FoundArticles found) {
    return words.isEmpty() ? query : query.among(found.by(words, query.articles()));
  }

  private static boolean isLatestFirst(String sort) {
    return switch (sort) {
      case "time" -> false;
      case "-time" -> true;
      default -> throw new IllegalArgumentException("is not time or -time");
    };
  }

  private static String facet(String name) {
    if (OWN_FACETS.contains(name) || (Facet.isName(name) && !NO_FACETS.contains(name))) {
      return name;
    }
    throw new IllegalArgumentException("is not role, precision, year, month or a scheme");
  }

  /** For {@link Cursor}. */
  public static List<String> written(TimelineQuery.Place place) {
    return List.of(
        Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, place.at())),
        place.articleId().toString(),
        Integer.toString(place.ordinal()));
  }

  private static TimelineQuery.Place place(List<String> parts) {
    return new TimelineQuery.Place(
        Instant.EPOCH.plus(Long.parseLong(parts.get(0)), ChronoUnit.MICROS),
        UUID.fromString(parts.get(1)),
        Integer.parseInt(parts.get(2)));
  }
}
