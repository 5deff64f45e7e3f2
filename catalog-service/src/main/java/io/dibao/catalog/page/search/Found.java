package io.dibao.catalog.page.search;

import io.dibao.catalog.http.Problem.FieldError;
import io.dibao.catalog.page.Address;
import io.dibao.catalog.page.Histogram;
import io.dibao.catalog.page.Visit;
import io.dibao.catalog.page.Wording;
import io.dibao.catalog.store.Count;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was found, and where one can go from there.
 *
 * @param sections whether the hits are sections rather than articles
 * @param total in the visitor's digits
 * @param chosen the filters that are on
 * @param clear the page without any of them
 * @param kept the filters, for the form to send along
 * @param meant what may have been meant, where next to nothing was found
 * @param published how many were published when
 * @param deadlines how many deadlines the articles name
 * @param partly whether only the first of very many articles were asked for their deadlines
 * @param units the same question to articles and to sections
 * @param collapse whether reprints are shown, and where one changes that; absent for sections
 * @param orders the orders that the hits can have
 * @param first the first page, where this is another
 * @param next the next page
 * @param api the same question to the API
 * @param errors what could not be understood
 */
public record Found(
    String q,
    boolean sections,
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
    boolean partly,
    List<Order> units,
    Optional<Collapse> collapse,
    List<Order> orders,
    Optional<String> first,
    Optional<String> next,
    Address api,
    List<FieldError> errors) {

  private static final String FROM = "publishedFrom";
  private static final String TO = "publishedTo";

  /** Says whether articles are looked for, or sections. */
  static final String UNIT = "hits";

  static final String SECTIONS = "sections";

  private static final String COLLAPSE = "collapse";
  private static final String SORT = "sort";

  /** What the list of articles takes that narrows it. */
  public static final Set<String> FILTERS =
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

  /** What says which articles are meant. */
  public static final Set<String> QUESTION = with(FILTERS, "q", COLLAPSE);

  /** What a search for other words leaves as it is. */
  private static final Set<String> KEPT = with(FILTERS, COLLAPSE, UNIT);

  /** A field of a form. */
  public record Field(String name, String value) {}

  /** Words that find more. */
  public record Meant(String q, String href) {}

  /** An order that the hits can have, or what they can be. */
  public record Order(String code, boolean chosen, String href) {}

  /**
   * Whether reprints are shown.
   *
   * @param hidden how many are not shown, in the visitor's digits; absent where all are
   * @param href the page with them, or without
   */
  public record Collapse(Optional<String> hidden, String href) {}

  static Found of(
      String q,
      Hits hits,
      List<Count> deadlines,
      Address here,
      Optional<String> cursor,
      Locale locale) {
    SortedMap<YearMonth, Long> months = new TreeMap<>();
    hits.facets()
        .getOrDefault("month", List.of())
        .forEach(month -> Histogram.put(months, month.value(), month.count()));
    boolean sections = here.has(UNIT, SECTIONS);
    return new Found(
        q,
        sections,
        hits.list(),
        String.format(locale, "%,d", hits.total()),
        hits.exact(),
        Facets.of(hits.facets(), here, locale),
        Chosen.counted(here, hits.facets(), locale),
        here.to("/", Set.of("q", "sort", UNIT)).toString(),
        fields(here, KEPT),
        hits.suggestion().map(meant -> new Meant(meant.q(), here.set("q", meant.q()).toString())),
        Histogram.of(months, here, FROM, TO),
        due(deadlines, here),
        !q.isEmpty() && hits.total() > Wanted.MOST,
        units(here),
        sections ? Optional.empty() : Optional.of(collapse(hits, here, locale)),
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
        here.has(UNIT, SECTIONS),
        List.of(),
        "0",
        true,
        List.of(),
        Chosen.of(here, Map.of(), locale),
        here.to("/", Set.of("q")).toString(),
        fields(here, KEPT),
        Optional.empty(),
        Histogram.of(new TreeMap<>(), here, FROM, TO),
        due(List.of(), here),
        false,
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        api(here),
        errors);
  }

  private static List<Order> units(Address here) {
    boolean sections = here.has(UNIT, SECTIONS);
    return List.of(
        new Order("articles", !sections, here.without(UNIT).toString()),
        new Order(SECTIONS, sections, here.set(UNIT, SECTIONS).toString()));
  }

  private static Collapse collapse(Hits hits, Address here, Locale locale) {
    return hits.collapsed().isPresent()
        ? new Collapse(
            Optional.of(String.format(locale, "%,d", hits.collapsed().getAsLong())),
            here.without(COLLAPSE).toString())
        : new Collapse(Optional.empty(), here.set(COLLAPSE, "reprints").toString());
  }

  /** Leads to the timeline of the same articles. */
  private static Histogram due(List<Count> deadlines, Address here) {
    SortedMap<YearMonth, Long> months = new TreeMap<>();
    deadlines.forEach(month -> Histogram.put(months, month.value(), month.count()));
    Address timeline = here.to("/timeline", QUESTION).set("role", "deadline");
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

  /** Those parameters of an address, for a form to send along. */
  public static List<Field> fields(Address here, Set<String> names) {
    return names.stream()
        .sorted()
        .flatMap(name -> here.values(name).stream().map(value -> new Field(name, value)))
        .filter(field -> !field.value().isBlank())
        .toList();
  }

  /** An order by relevance is the API's own where words are asked for, and no feed has it. */
  private static Address api(Address here) {
    Address api =
        here.has(UNIT, SECTIONS)
            ? here.to("/v1/sections", with(FILTERS, "q", SORT))
            : here.to("/v1/articles", with(QUESTION, SORT));
    return api.values(SORT).stream().anyMatch(sort -> sort.startsWith("relevance"))
        ? api.without(SORT)
        : api;
  }

  private static Set<String> with(Set<String> names, String... others) {
    return Stream.concat(names.stream(), Stream.of(others)).collect(Collectors.toUnmodifiableSet());
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
    return Wording.say(visit.language().locale(), said(), total);
  }

  private String said() {
    return (sections ? "total-sections" : "total") + (exact ? "" : "-or-more");
  }
}
