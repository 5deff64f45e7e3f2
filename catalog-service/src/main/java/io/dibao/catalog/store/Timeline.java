package io.dibao.catalog.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;

/**
 * The dated statements of all articles in the order of time. A deadline stands at its end, any
 * other statement at its start; one that is open there stands at its other bound. Vague expressions
 * have no place.
 */
@ApplicationScoped
public class Timeline {

  private static final int MOST_VALUES = 200;

  /** A hundred years, to be drawn as a histogram. */
  private static final int MOST_MONTHS = 1_200;

  private static final String FROM =
      "from DateMentionRow d join ArticleRow a on a.id = d.articleId\n";

  private final StatelessSession session;

  Timeline(StatelessSession session) {
    this.session = session;
  }

  /** The statements of a page, in order. */
  public List<DatedStatement> find(TimelineQuery query) {
    return QuarkusTransaction.requiringNew().call(() -> page(query));
  }

  /** How many statements there are on all pages. */
  public long count(TimelineQuery query) {
    Conditions conditions = asked(query);
    String hql = "select count(*) " + from(query) + conditions.clause();
    return QuarkusTransaction.requiringNew()
        .call(
            () -> conditions.bind(session.createSelectionQuery(hql, Long.class)).getSingleResult());
  }

  /**
   * Counts the statements on all pages by a facet.
   *
   * @param facet {@code role}, {@code precision}, {@code year} or {@code month} (in China), or a
   *     scheme: the codes of the statements' articles
   * @return the most frequent value first, at most 200; years and months in their order, at most
   *     1,200 from the earliest on
   */
  public List<Count> count(TimelineQuery query, String facet) {
    return QuarkusTransaction.requiringNew().call(() -> counts(query, facet));
  }

  /** Without the articles where nothing is asked of them: each statement has one. */
  private static String from(TimelineQuery query) {
    return query.articles().equals(ArticleFilter.NONE) ? "from DateMentionRow d\n" : FROM;
  }

  private List<DatedStatement> page(TimelineQuery query) {
    Conditions conditions = asked(query);
    query
        .after()
        .ifPresent(
            place ->
                conditions.and(
                    "(d.placedFrom, d.articleId, d.ordinal) "
                        + (query.latestFirst() ? "<" : ">")
                        + " ({}, {}, {})",
                    place.at(),
                    place.articleId(),
                    place.ordinal()));
    String direction = query.latestFirst() ? " desc" : "";
    String hql =
        "select d, a.title, a.publishedAt, a.text, s.number, s.heading "
            + FROM
            + "left join SectionRow s on s.articleId = d.articleId and s.path = d.section\n"
            + conditions.clause()
            + "\norder by d.placedFrom%1$s, d.articleId%1$s, d.ordinal%1$s".formatted(direction);
    return conditions
        .bind(session.createSelectionQuery(hql, Object[].class))
        .setMaxResults(query.limit())
        .list()
        .stream()
        .map(Timeline::statement)
        .toList();
  }

  private static DatedStatement statement(Object[] row) {
    DateMentionRow date = (DateMentionRow) row[0];
    return new DatedStatement(
        date.articleId,
        (String) row[1],
        Optional.ofNullable((Instant) row[2]),
        date.ordinal,
        date.text,
        date.rangeStart,
        date.rangeEnd,
        Optional.ofNullable(date.startsAt),
        Optional.ofNullable(date.endsAt),
        date.precision,
        date.role,
        Optional.ofNullable(date.section)
            .map(
                path ->
                    new DatedStatement.Heading(
                        path,
                        Optional.ofNullable((String) row[4]),
                        Optional.ofNullable((String) row[5]))),
        date.placedFrom,
        Sentence.around((String) row[3], date.rangeStart, date.rangeEnd));
  }

  private List<Count> counts(TimelineQuery query, String facet) {
    Conditions conditions = asked(query);
    String value =
        switch (facet) {
          case "role", "precision" -> "d." + facet;
          case "year" -> inChina("YYYY");
          case "month" -> inChina("YYYY-MM");
          default -> "k.code";
        };
    String codes = "";
    if (value.equals("k.code")) {
      codes =
          """
          join (select distinct c.articleId as articleId, c.scheme as scheme, c.code as code,
              c.label as label from ClassificationRow c) k on k.articleId = d.articleId
          """;
      conditions.and("k.scheme = {}", facet);
    }
    String label = codes.isEmpty() ? value : "min(k.label)";
    boolean inOrder = facet.equals("year") || facet.equals("month");
    String hql =
        "select %1$s as value, %2$s as label, count(*) as number ".formatted(value, label)
            + from(query)
            + codes
            + conditions.clause()
            + "\ngroup by %1$s order by ".formatted(value)
            + (inOrder ? value : "count(*) desc, " + value);
    return conditions
        .bind(session.createSelectionQuery(hql, Object[].class))
        .setMaxResults(inOrder ? MOST_MONTHS : MOST_VALUES)
        .list()
        .stream()
        .map(row -> new Count((String) row[0], (String) row[1], (Long) row[2]))
        .toList();
  }

  private static String inChina(String format) {
    return "sql('to_char(? at time zone ''Asia/Shanghai'', ''%s'')', d.placedFrom)"
        .formatted(format);
  }

  private static Conditions asked(TimelineQuery query) {
    Conditions conditions = Conditions.where();
    conditions.and("d.placedFrom is not null");
    query.to().ifPresent(to -> conditions.and("d.placedFrom < {}", to));
    query.from().ifPresent(from -> conditions.and("d.placedTo > {}", from));
    conditions.andOneOf(query.roles(), "d.role = {}");
    conditions.andOneOf(query.precisions(), "d.precision = {}");
    query
        .among()
        .ifPresent(
            ids ->
                conditions.and(
                    "sql('?', d.articleId) = sql('any(?)', {})",
                    (Object) ids.toArray(UUID[]::new)));
    query.articles().addTo(conditions);
    return conditions;
  }
}
