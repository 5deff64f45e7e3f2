package io.dibao.catalog.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/** The documents and the agencies that articles refer to, and which articles do. */
@ApplicationScoped
public class References {

  private static final String SUMMARY =
      "select r.%s, min(r.%s), count(%s), min(r.publishedAt), max(r.publishedAt)\n";

  private static final String FROM = "from %s r\n";

  private static final String ALL = "from ReferenceRow n\n";

  /** Of all articles: as they are counted already. */
  private static final String COUNTED =
      """
      select n.id, n.name, n.articles,
        (select min(r.publishedAt) from %1$s r where r.%2$s = n.id),
        (select max(r.publishedAt) from %1$s r where r.%2$s = n.id)
      """;

  private static final String OF_ARTICLES =
      "from ReferenceRow n, ArticleRow a join lateral unnest(a.%s) i\n";

  private static final String COUNTED_HERE =
      "select n.id, n.name, count(*), min(a.publishedAt), max(a.publishedAt)\n";

  private final StatelessSession session;

  References(StatelessSession session) {
    this.session = session;
  }

  /** A page of references, the most frequent first. */
  public List<Reference> find(ReferenceQuery query) {
    return query.articles().equals(ArticleFilter.NONE) ? ofAll(query) : ofArticles(query);
  }

  private List<Reference> ofAll(ReferenceQuery query) {
    ReferenceKind kind = query.kind();
    Conditions conditions = named(query);
    query.after().ifPresent(place -> behind(place, "n.articles", conditions));
    String hql =
        COUNTED.formatted(kind.entity, kind.id)
            + ALL
            + conditions.clause()
            + "\norder by n.articles desc, n.id";
    return reading(
        () -> page(conditions.bind(session.createSelectionQuery(hql, Object[].class)), query));
  }

  private List<Reference> ofArticles(ReferenceQuery query) {
    Conditions conditions = namedInArticles(query);
    Conditions groups = Conditions.having();
    query.after().ifPresent(place -> behind(place, "count(*)", groups));
    String hql =
        COUNTED_HERE
            + OF_ARTICLES.formatted(query.kind().ids)
            + conditions.clause()
            + "\ngroup by n.id, n.name\n"
            + groups.clause()
            + "\norder by count(*) desc, n.id";
    return reading(
        () ->
            page(
                groups.bind(conditions.bind(session.createSelectionQuery(hql, Object[].class))),
                query));
  }

  private static void behind(ReferenceQuery.Place place, String articles, Conditions conditions) {
    conditions.and(
        "(%1$s < {} or %1$s = {} and n.id > {})".formatted(articles),
        place.articles(),
        place.articles(),
        place.id());
  }

  private static List<Reference> page(SelectionQuery<Object[]> rows, ReferenceQuery query) {
    return rows.setMaxResults(query.limit()).list().stream().map(References::reference).toList();
  }

  /** How many there are on all pages. */
  public long count(ReferenceQuery query) {
    boolean all = query.articles().equals(ArticleFilter.NONE);
    Conditions conditions = all ? named(query) : namedInArticles(query);
    String from = all ? ALL : OF_ARTICLES.formatted(query.kind().ids);
    String hql = "select count(distinct n.id) " + from + conditions.clause();
    return reading(
        () -> conditions.bind(session.createSelectionQuery(hql, Long.class)).getSingleResult());
  }

  /** One reference, or nothing if no article has it. */
  public Optional<Reference> find(ReferenceKind kind, UUID id) {
    Conditions conditions = counted(kind);
    conditions.and("n.id = {}", id);
    String hql = COUNTED.formatted(kind.entity, kind.id) + ALL + conditions.clause();
    return reading(
        () ->
            conditions.bind(session.createSelectionQuery(hql, Object[].class)).list().stream()
                .map(References::reference)
                .findFirst());
  }

  /** The articles that refer to it, the latest first, each with its first mention. */
  public List<Citing> citing(ReferenceKind kind, UUID id, int limit) {
    String hql =
        """
        select a.id, a.title, a.publishedAt, a.text, m.rangeStart, m.rangeEnd, m.section
        from %s r join ArticleRow a on a.id = r.articleId
          join %s m on m.articleId = r.articleId and m.owner = r.ordinal and m.ordinal = 0
        where r.%s = :id
        order by a.publishedAt desc nulls last, a.id"""
            .formatted(kind.entity, kind.mention, kind.id);
    return reading(
        () ->
            session
                .createSelectionQuery(hql, Object[].class)
                .setParameter("id", id)
                .setMaxResults(limit)
                .list()
                .stream()
                .map(References::citing)
                .toList());
  }

  /** What the same articles refer to beside it, the most frequent first. */
  public List<Reference> beside(ReferenceKind kind, UUID id, ReferenceKind others, int limit) {
    String hql =
        SUMMARY.formatted(others.id, others.name, "*")
            + FROM.formatted(others.entity)
            + """
              join %1$s o on o.articleId = r.articleId and o.%2$s = :id and not o.repeated
              where r.%3$s <> :id and not r.repeated
              group by r.%3$s
              order by count(*) desc, r.%3$s"""
                .formatted(kind.entity, kind.id, others.id);
    return reading(
        () ->
            session
                .createSelectionQuery(hql, Object[].class)
                .setParameter("id", id)
                .setMaxResults(limit)
                .list()
                .stream()
                .map(References::reference)
                .toList());
  }

  /**
   * The titles of the documents that an article and each of the others cite, by the others' ids.
   */
  public Map<UUID, List<String>> sharedDocuments(UUID article, Collection<UUID> others) {
    if (others.isEmpty()) {
      return Map.of();
    }
    return reading(
        () ->
            session
                .createSelectionQuery(
                    """
                    select distinct o.articleId, o.title
                    from CitationRow c join CitationRow o on o.documentId = c.documentId
                    where c.articleId = :article and o.articleId in :others
                    order by o.articleId, o.title""",
                    Object[].class)
                .setParameter("article", article)
                .setParameterList("others", others)
                .list()
                .stream()
                .collect(
                    Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(row -> (String) row[1], Collectors.toList()))));
  }

  /** The other names that articles give it, the most frequent first. */
  public List<Count> otherNames(ReferenceKind kind, UUID id, int limit) {
    return listed(kind, kind.otherNames, id, limit);
  }

  /** The agencies that issued a document, as far as the articles say, the most frequent first. */
  public List<Count> issuers(UUID document, int limit) {
    return listed(ReferenceKind.DOCUMENT, "issuers", document, limit);
  }

  /** The documents that an agency issued, as far as the articles say. */
  public List<Reference> issued(String agency, int limit) {
    String hql =
        SUMMARY.formatted("documentId", "title", "distinct r.articleId")
            + FROM.formatted("CitationRow")
            + """
              where :agency = sql('any(?)', r.issuers)
              group by r.documentId
              order by count(distinct r.articleId) desc, r.documentId""";
    return reading(
        () ->
            session
                .createSelectionQuery(hql, Object[].class)
                .setParameter("agency", agency)
                .setMaxResults(limit)
                .list()
                .stream()
                .map(References::reference)
                .toList());
  }

  /** The values of one of its own columns, such as a document's kind or an agency's role. */
  public List<Count> values(ReferenceKind kind, UUID id, Column column) {
    String hql =
        "select r.%1$s, r.%1$s, count(*) from %2$s r where r.%3$s = :id and r.%1$s is not null group by r.%1$s order by count(*) desc, r.%1$s"
            .formatted(column.name, kind.entity, kind.id);
    return reading(
        () ->
            session.createSelectionQuery(hql, Object[].class).setParameter("id", id).list().stream()
                .map(References::count)
                .toList());
  }

  /** What else the articles say of a reference. */
  public enum Column {
    /** A document's kind. */
    KIND("kind"),
    /** A document's number. */
    NUMBER("number"),
    /** An agency's role. */
    ROLE("role");

    private final String name;

    Column(String name) {
      this.name = name;
    }
  }

  private List<Count> listed(ReferenceKind kind, String array, UUID id, int limit) {
    String hql =
        """
        select e, e, count(*) from %s r join lateral unnest(r.%s) e
        where r.%s = :id
        group by e order by count(*) desc, e"""
            .formatted(kind.entity, array, kind.id);
    return reading(
        () ->
            session
                .createSelectionQuery(hql, Object[].class)
                .setParameter("id", id)
                .setMaxResults(limit)
                .list()
                .stream()
                .map(References::count)
                .toList());
  }

  private static Conditions named(ReferenceQuery query) {
    Conditions conditions = counted(query.kind());
    String named =
        "(locate(lower({}), lower(n.name)) > 0 or n.name = %s)"
            .formatted(NameForms.ONLY_BEARER.formatted(query.kind().label));
    query.words().forEach(spellings -> conditions.andOneOf(spellings, named));
    return conditions;
  }

  private static Conditions namedInArticles(ReferenceQuery query) {
    Conditions conditions = named(query);
    conditions.and("n.id = i");
    query.articles().addTo(conditions);
    return conditions;
  }

  private static Conditions counted(ReferenceKind kind) {
    Conditions conditions = Conditions.where();
    conditions.and("n.kind = {}", kind.label);
    conditions.and("n.articles > 0");
    return conditions;
  }

  private static Reference reference(Object[] row) {
    return new Reference(
        (UUID) row[0],
        (String) row[1],
        (Long) row[2],
        Optional.ofNullable((Instant) row[3]),
        Optional.ofNullable((Instant) row[4]));
  }

  private static Citing citing(Object[] row) {
    int start = (Integer) row[4];
    int end = (Integer) row[5];
    return new Citing(
        (UUID) row[0],
        (String) row[1],
        Optional.ofNullable((Instant) row[2]),
        start,
        end,
        Optional.ofNullable((String) row[6]),
        Sentence.around((String) row[3], start, end));
  }

  private static Count count(Object[] row) {
    return new Count((String) row[0], (String) row[1], (Long) row[2]);
  }

  private static <T> T reading(Callable<T> query) {
    return QuarkusTransaction.requiringNew().call(query);
  }
}
