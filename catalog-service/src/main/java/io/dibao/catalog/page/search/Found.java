package io.dibao.catalog.page.search;

import io.dibao.catalog.http.Problem.FieldError;
import io.dibao.catalog.page.Address;
import io.dibao.catalog.page.Histogram;
import io.dibao.catalog.page.Visit;
import io.dibao.catalog.page.Wording;
import io.dibao.catalog.search.SearchResult;
import io.dibao.catalog.store.Count;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was found, and where one can go from there.
 *
 * @param total in the visitor's digits
 * @param chosen the filters that are on
 * @param clear the page without any of them
 * @param kept the filters, for the form to send along
 * @param meant what may have been meant, where next to nothing was found
 * @param published how many were published when
 * @param deadlines how many deadlines they name, where no words are searched for
 * @param orders the orders that the hits can have
 * @param first the first page, where this is another
 * @param next the next page
 * @param errors what could not be understood
 */
public record Found(
    String q,
    List<Hit> hits,
    String total,
    boolean exact,
    List<Facets.Group> facets,
    List<Chosen> chosen,
    String clear,
    List<Field> kept,
    Optional<Meant> meant,
    Histogram published,
    Histogram deadlines,
    List<Order> orders,
    Optional<String> first,
    Optional<String> next,
    String api,
    List<FieldError> errors) {

  private static final String FROM = "publishedFrom";
  private static final String TO = "publishedTo";

  /** What the list of articles takes that narrows it or orders it. */
  static final Set<String> FILTERS =
      Set.of(
          "title",
          "category",
          "publisher",
          "agency",
          "document",
          "classification",
          "month",
          FROM,
          TO,
          "mentionsFrom",
          "mentionsTo");

  /** A field of a form. */
  public record Field(String name, String value) {}

  /** Words that find more. */
  public record Meant(String q, String href) {}

  /** An order that the hits can have. */
  public record Order(String code, boolean chosen, String href) {}

  static Found of(
      String q,
      SearchResult result,
      List<Count> deadlines,
      Address here,
      Optional<String> cursor,
      Locale locale) {
    SortedMap<YearMonth, Long> months = new TreeMap<>();
    result
        .facets()
        .getOrDefault("month", List.of())
        .forEach(month -> Histogram.put(months, month.value(), month.count()));
    return new Found(
        q,
        result.hits().stream().map(Hit::of).toList(),
        String.format(locale, "%,d", result.total()),
        result.exact(),
        Facets.of(result.facets(), here, locale),
        Chosen.of(here, result.facets(), locale),
        here.to("/", Set.of("q", "sort")).toString(),
        kept(here),
        result.suggestion().map(meant -> new Meant(meant.q(), here.set("q", meant.q()).toString())),
        Histogram.of(months, here, FROM, TO),
        due(deadlines, here),
        orders(here, !q.isEmpty()),
        here.values("cursor").isEmpty()
            ? Optional.empty()
            : Optional.of(here.without("cursor").toString()),
        cursor.map(at -> here.at(at).toString()),
        api(here),
        List.of());
  }

  /** A page that says what of the question was not understood. */
  static Found nothing(String q, Address here, List<FieldError> errors, Locale locale) {
    return new Found(
        q,
        List.of(),
        "0",
        true,
        List.of(),
        Chosen.of(here, Map.of(), locale),
        here.to("/", Set.of("q")).toString(),
        kept(here),
        Optional.empty(),
        Histogram.of(new TreeMap<>(), here, FROM, TO),
        due(List.of(), here),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        api(here),
        errors);
  }

  /** Leads to the timeline of the same articles. */
  private static Histogram due(List<Count> deadlines, Address here) {
    SortedMap<YearMonth, Long> months = new TreeMap<>();
    deadlines.forEach(month -> Histogram.put(months, month.value(), month.count()));
    Address timeline = here.to("/timeline", FILTERS).set("role", "deadline");
    return Histogram.of(months, timeline, "from", "to");
  }

  private static List<Order> orders(Address here, boolean words) {
    List<String> codes =
        words
            ? List.of("relevance", "-publishedAt", "publishedAt")
            : List.of("-publishedAt", "publishedAt");
    String now = here.values("sort").stream().findFirst().orElse(codes.get(0));
    return codes.stream()
        .map(code -> new Order(code, code.equals(now), here.set("sort", code).toString()))
        .toList();
  }

  private static List<Field> kept(Address here) {
    List<Field> kept = new ArrayList<>();
    FILTERS.stream()
        .sorted()
        .forEach(
            name ->
                here.values(name).stream()
                    .filter(value -> !value.isBlank())
                    .forEach(value -> kept.add(new Field(name, value))));
    return kept;
  }

  private static String api(Address here) {
    Set<String> known = new HashSet<>(FILTERS);
    known.addAll(List.of("q", "sort"));
    return here.to("/v1/articles", known).toString();
  }

  /** The same question to the API in another format. */
  public String as(String format) {
    return api + (api.contains("?") ? "&" : "?") + "format=" + format;
  }

  /** What suggestions may be, beside titles. */
  public List<String> kinds() {
    return Facets.KINDS;
  }

  public boolean isUnderstood() {
    return errors.isEmpty();
  }

  /** What is said of the number of hits. */
  public String said(Visit visit) {
    return Wording.say(visit.language().locale(), exact ? "total" : "total-or-more", total);
  }
}
