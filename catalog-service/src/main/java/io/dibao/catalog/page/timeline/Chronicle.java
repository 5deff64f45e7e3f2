package io.dibao.catalog.page.timeline;

import io.dibao.catalog.page.Address;
import io.dibao.catalog.page.Histogram;
import io.dibao.catalog.page.Sentences;
import io.dibao.catalog.page.Wording;
import io.dibao.catalog.page.search.Chosen;
import io.dibao.catalog.page.search.Found;
import io.dibao.catalog.search.Calendar;
import io.dibao.catalog.store.Count;
import io.dibao.catalog.store.DatedStatement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
 * A page of the timeline.
 *
 * @param q the words that the articles have
 * @param from the first day that is shown, as asked for
 * @param to behind the last
 * @param roles what the statements may be about, and which are chosen
 * @param narrowings what the articles may be about
 * @param chosen what the articles are narrowed to
 * @param kept the same, for the form to send along
 * @param articles the search page with the same articles
 * @param upcoming the page from today on
 * @param api the same statements for programs; absent where more is asked of the articles than the
 *     API's timeline knows
 */
public record Chronicle(
    String q,
    String from,
    String to,
    String total,
    List<Month> months,
    List<Link> roles,
    List<Narrowing> narrowings,
    List<Chosen> chosen,
    List<Found.Field> kept,
    String articles,
    String upcoming,
    Histogram overview,
    Optional<String> first,
    Optional<String> next,
    Optional<Address> api) {

  static final List<String> ROLES =
      List.of("deadline", "effective", "issued", "period", "published", "mentioned");

  /** What the statements are also counted by. */
  static final List<String> SCHEMES = List.of("industry", "region", "topic", "instrument");

  /** What another time and other words leave as it is. */
  static final Set<String> KEPT =
      Stream.concat(Found.QUESTION.stream().filter(name -> !name.equals("q")), Stream.of("role"))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> OF_THE_PAGE_ONLY =
      Set.of("title", "month", "mentionsFrom", "mentionsTo", "collapse");

  private static final Set<String> ASKED =
      Stream.concat(KEPT.stream(), Stream.of("q", "from", "to"))
          .collect(Collectors.toUnmodifiableSet());

  private static final int MOST_CODES = 12;

  /** The statements of a month. */
  public record Month(String name, List<Statement> statements) {}

  /**
   * A dated statement.
   *
   * @param href the article, where it says so
   * @param sentence as HTML, the time marked
   */
  public record Statement(
      String href, String role, String precision, String time, String sentence, String article) {}

  /** A choice; {@code href} takes it or takes it back. */
  public record Link(String code, String label, String count, boolean chosen, String href) {}

  /** The codes of a scheme that the articles have. */
  public record Narrowing(String scheme, List<Link> codes) {}

  static List<Month> months(List<DatedStatement> statements) {
    Map<YearMonth, List<Statement>> months = new LinkedHashMap<>();
    for (DatedStatement each : statements) {
      months
          .computeIfAbsent(
              YearMonth.from(each.placedAt().atZone(Calendar.ZONE)), month -> new ArrayList<>())
          .add(statement(each));
    }
    return months.entrySet().stream()
        .map(each -> new Month(each.getKey().toString(), each.getValue()))
        .toList();
  }

  private static Statement statement(DatedStatement each) {
    return new Statement(
        "/articles/" + each.articleId() + "#m-" + each.rangeStart(),
        each.role(),
        each.precision(),
        each.text(),
        Sentences.html(each.sentence(), each.rangeStart(), each.rangeEnd()),
        each.articleTitle());
  }

  static List<Link> roles(List<String> chosen, List<Count> counts, Address here, Locale locale) {
    return ROLES.stream()
        .map(
            role ->
                new Link(
                    role,
                    role,
                    count(counts, role, locale),
                    chosen.contains(role),
                    here.set("role", role).toString()))
        .toList();
  }

  private static String count(List<Count> counts, String value, Locale locale) {
    long count =
        counts.stream().filter(each -> each.value().equals(value)).mapToLong(Count::count).sum();
    return String.format(locale, "%,d", count);
  }

  static Narrowing narrowing(String scheme, List<Count> counts, Address here, Locale locale) {
    return new Narrowing(
        scheme,
        counts.stream()
            .limit(MOST_CODES)
            .map(
                each -> {
                  String filter = scheme + ":" + each.value();
                  boolean chosen = here.has("classification", filter);
                  Address there =
                      chosen
                          ? here.without("classification", filter)
                          : here.with("classification", filter);
                  return new Link(
                      each.value(),
                      each.label(),
                      String.format(locale, "%,d", each.count()),
                      chosen,
                      there.toString());
                })
            .toList());
  }

  static List<Chosen> chosen(Address here, List<Narrowing> narrowings, Locale locale) {
    Map<String, String> labels = new HashMap<>();
    narrowings.forEach(
        each ->
            each.codes()
                .forEach(code -> labels.put(each.scheme() + ":" + code.code(), code.label())));
    return Stream.concat(
            here.values("q").stream()
                .map(
                    q ->
                        new Chosen(
                            Wording.name(locale, "filter", "q"),
                            q,
                            false,
                            here.without("q").toString())),
            Chosen.of(here, labels, locale).stream())
        .toList();
  }

  static Optional<Address> api(Address here) {
    return here.hasNone(OF_THE_PAGE_ONLY)
        ? Optional.of(here.to("/v1/timeline", ASKED))
        : Optional.empty();
  }

  static String upcoming(Address here) {
    return here.without("to").set("from", LocalDate.now(Calendar.ZONE).toString()).toString();
  }

  static Histogram overview(List<Count> months, Address here) {
    SortedMap<YearMonth, Long> counts = new TreeMap<>();
    months.forEach(month -> Histogram.put(counts, month.value(), month.count()));
    return Histogram.of(counts, here, "from", "to");
  }
}
