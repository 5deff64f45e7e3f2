package io.dibao.catalog.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/**
 * What moves (转什么), who takes it (谁承接), and how (如何承接), as the sentences of articles say it. Only
 * those articles are asked that name a place or an industry that moves out or takes over.
 */
@ApplicationScoped
public class Transfers {

  /** The most sentences of an article for a part of the answer. */
  public static final int MOST_SENTENCES = 5;

  /** The most codes that are counted for a part of the answer. */
  public static final int MOST_CODES = 50;

  private static final int MOST_MENTIONS = 50;

  /** Stands for no date, before all others. */
  private static final Instant UNDATED = Instant.parse("0001-01-01T00:00:00Z");

  private static final String HAS =
      """
      exists (select 1 from ClassificationRow %1$s
        where %1$s.articleId = a.id and %1$s.scheme in ({})%2$s)""";

  private final StatelessSession session;

  Transfers(StatelessSession session) {
    this.session = session;
  }

  /** An article that speaks of a transfer, with its most telling sentences. */
  public record Found(DatedPlace place, Map<TransferPart, List<TransferSentence>> sentences) {}

  /** A page of articles, the latest first. */
  public List<Found> find(TransferQuery query) {
    return QuarkusTransaction.requiringNew().call(() -> page(query));
  }

  /** How many articles there are on all pages. */
  public long count(TransferQuery query) {
    Conditions conditions = asked(query);
    String hql = "select count(*) from ArticleRow a " + conditions.clause();
    return QuarkusTransaction.requiringNew()
        .call(
            () -> conditions.bind(session.createSelectionQuery(hql, Long.class)).getSingleResult());
  }

  /** A code of an answer, and how many of the articles on all pages have it. */
  public record CodeCount(
      String scheme, String code, String label, Optional<String> role, long articles) {}

  /** The codes of a part of the answer, the most frequent first. */
  public List<CodeCount> codes(TransferQuery query, TransferPart part) {
    Conditions conditions = asked(query);
    switch (part) {
      case WHAT -> {
        conditions.and("c.scheme in ({})", schemes(query));
        below(conditions, "c", query.industries());
      }
      case WHO -> {
        conditions.and("c.scheme = {} and c.role in ({})", "region", query.moving());
        below(conditions, "c", query.regions());
      }
      case HOW -> {
        conditions.and("c.scheme = {}", "instrument");
        below(conditions, "c", query.instruments());
      }
    }
    String hql =
        """
        select c.scheme, c.code, min(c.label), c.role, count(distinct c.articleId)
        from ClassificationRow c join ArticleRow a on a.id = c.articleId
        """
            + conditions.clause()
            + """

            group by c.scheme, c.code, c.role
            order by count(distinct c.articleId) desc, c.scheme, c.code, c.role""";
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                conditions
                    .bind(session.createSelectionQuery(hql, Object[].class))
                    .setMaxResults(MOST_CODES)
                    .list()
                    .stream()
                    .map(Transfers::codeCount)
                    .toList());
  }

  private static CodeCount codeCount(Object[] row) {
    return new CodeCount(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        Optional.ofNullable((String) row[3]),
        (Long) row[4]);
  }

  /** Where industries are asked for, kinds of industry do not answer. */
  private static List<String> schemes(TransferQuery query) {
    return query.industries().isEmpty() ? List.of("industry", "factor") : List.of("industry");
  }

  private static Conditions asked(TransferQuery query) {
    Conditions conditions = Conditions.where();
    query.articles().addTo(conditions);
    List<String> moved =
        query.regions().isEmpty() ? List.of("industry", "region") : List.of("region");
    has(conditions, "m", moved, query.regions(), query.moving());
    if (!query.industries().isEmpty()) {
      has(conditions, "i", List.of("industry"), query.industries(), List.of());
    }
    if (!query.instruments().isEmpty()) {
      has(conditions, "t", List.of("instrument"), query.instruments(), List.of());
    }
    return conditions;
  }

  private static void has(
      Conditions conditions,
      String name,
      List<String> schemes,
      List<String> codes,
      List<String> roles) {
    StringBuilder more = new StringBuilder();
    List<Object> values = new ArrayList<>(List.of(schemes));
    if (!roles.isEmpty()) {
      more.append(" and ").append(name).append(".role in ({})");
      values.add(roles);
    }
    if (!codes.isEmpty()) {
      more.append(
          codes.stream()
              .map(code -> "{} = sql('any(?)', " + name + ".path)")
              .collect(Collectors.joining(" or ", " and (", ")")));
      values.addAll(codes);
    }
    conditions.and(HAS.formatted(name, more), values.toArray());
  }

  private static void below(Conditions conditions, String name, List<String> codes) {
    conditions.andOneOf(codes, "{} = sql('any(?)', " + name + ".path)");
  }

  private List<Found> page(TransferQuery query) {
    Conditions conditions = asked(query);
    query
        .after()
        .ifPresent(
            place -> {
              Instant date = place.publishedAt().orElse(UNDATED);
              conditions.and(
                  "(coalesce(a.publishedAt, {}) < {}"
                      + " or coalesce(a.publishedAt, {}) = {} and a.id > {})",
                  UNDATED,
                  date,
                  UNDATED,
                  date,
                  place.id());
            });
    String hql =
        "select a.id, a.title, a.publishedAt, a.text from ArticleRow a "
            + conditions.clause()
            + "\norder by a.publishedAt desc nulls last, a.id";
    List<Object[]> articles =
        conditions
            .bind(session.createSelectionQuery(hql, Object[].class))
            .setMaxResults(query.limit())
            .list();
    Map<UUID, List<TransferEvidence>> evidence =
        evidence(articles.stream().map(row -> (UUID) row[0]).toList());
    return articles.stream()
        .map(row -> found(row, evidence.getOrDefault((UUID) row[0], List.of()), query))
        .toList();
  }

  private Map<UUID, List<TransferEvidence>> evidence(Collection<UUID> articles) {
    Map<UUID, List<TransferEvidence>> evidence = new LinkedHashMap<>();
    session
        .createSelectionQuery(
            """
            select e.articleId, c.scheme, c.code, c.label, c.path, c.role, c.score,
              e.rangeStart, e.rangeEnd, e.section
            from ClassificationRow c
              join EvidenceRow e on e.articleId = c.articleId and e.owner = c.ordinal
            where c.articleId in :ids and e.ordinal < :most
              and c.scheme in ('industry', 'factor', 'region', 'instrument')
            order by e.articleId, e.rangeStart, e.rangeEnd, c.scheme, c.code, c.ordinal""",
            Object[].class)
        .setParameterList("ids", articles)
        .setParameter("most", MOST_MENTIONS)
        .list()
        .forEach(
            row ->
                evidence
                    .computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                    .add(
                        new TransferEvidence(
                            (String) row[1],
                            (String) row[2],
                            (String) row[3],
                            Arrays.asList((String[]) row[4]),
                            Optional.ofNullable((String) row[5]),
                            (Double) row[6],
                            (Integer) row[7],
                            (Integer) row[8],
                            Optional.ofNullable((String) row[9]))));
    return evidence;
  }

  private static Found found(
      Object[] article, List<TransferEvidence> evidence, TransferQuery query) {
    UUID id = (UUID) article[0];
    Optional<Instant> publishedAt = Optional.ofNullable((Instant) article[2]);
    String text = (String) article[3];
    Map<Integer, Sentence> sentences = new TreeMap<>();
    Map<Integer, List<TransferEvidence>> inSentence = new TreeMap<>();
    for (TransferEvidence each : evidence) {
      Sentence sentence = Sentence.around(text, each.rangeStart(), each.rangeEnd());
      sentences.merge(sentence.start(), sentence, Transfers::longer);
      inSentence.computeIfAbsent(sentence.start(), start -> new ArrayList<>()).add(each);
    }
    List<TransferSentence> all =
        inSentence.entrySet().stream()
            .map(
                each ->
                    new TransferSentence(
                        id,
                        (String) article[1],
                        publishedAt,
                        sentences.get(each.getKey()),
                        each.getValue()))
            .sorted(TransferSentence.MOST_TELLING)
            .toList();
    Map<TransferPart, List<TransferSentence>> parts = new EnumMap<>(TransferPart.class);
    for (TransferPart part : TransferPart.values()) {
      parts.put(
          part, sayingMost(all.stream().filter(each -> answers(each, part, query)).toList(), part));
    }
    return new Found(new DatedPlace(publishedAt, id), parts);
  }

  /** One after the other, that which names most codes that those before do not. */
  private static List<TransferSentence> sayingMost(
      List<TransferSentence> mostTelling, TransferPart part) {
    List<TransferSentence> rest = new ArrayList<>(mostTelling);
    List<TransferSentence> chosen = new ArrayList<>();
    Set<String> said = new HashSet<>();
    while (!rest.isEmpty() && chosen.size() < MOST_SENTENCES) {
      TransferSentence next = rest.get(0);
      long most = -1;
      for (TransferSentence each : rest) {
        long unsaid = each.codes(part).stream().filter(code -> !said.contains(code)).count();
        if (unsaid > most) {
          next = each;
          most = unsaid;
        }
      }
      rest.remove(next);
      chosen.add(next);
      said.addAll(next.codes(part));
    }
    return chosen;
  }

  private static Sentence longer(Sentence one, Sentence other) {
    return Comparator.<Sentence>comparingInt(each -> each.text().length()).compare(one, other) < 0
        ? other
        : one;
  }

  private static boolean answers(
      TransferSentence sentence, TransferPart part, TransferQuery query) {
    return sentence.evidence().stream()
        .filter(each -> each.part().filter(part::equals).isPresent())
        .anyMatch(
            each ->
                switch (part) {
                  case WHAT ->
                      sentence.moves()
                          && schemes(query).contains(each.scheme())
                          && isBelow(each, query.industries());
                  case WHO ->
                      query.moving().contains(each.role().orElse(""))
                          && isBelow(each, query.regions());
                  case HOW -> isBelow(each, query.instruments());
                });
  }

  private static boolean isBelow(TransferEvidence evidence, List<String> codes) {
    return codes.isEmpty() || codes.stream().anyMatch(evidence.path()::contains);
  }
}
