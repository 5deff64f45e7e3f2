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

/** The documents and the agencies that articles refer to, and which articles do. */
@ApplicationScoped
public class References {

  private static final String SUMMARY =
      "select r.%s, min(r.%s), count(distinct r.articleId), min(a.publishedAt), max(a.publishedAt)\n";

  private static final String ALL = "from %s r\n";
  private static final String FROM = "from %s r join ArticleRow a on a.id = r.articleId\n";

  private final StatelessSession session;

  References(StatelessSession session) {
    this.session = session;
  }

  /** A page of references, the most frequent first. */
  public List<Reference> find(ReferenceQuery query) {
    ReferenceKind kind = query.kind();
    Conditions conditions = asked(query);
    Conditions groups = Conditions.having();
    query
        .after()
        .ifPresent(
            place ->
                groups.and(
                    "(count(distinct r.articleId) < {}"
                        + " or count(distinct r.articleId) = {} and r.%s > {})".formatted(kind.id),
                    place.articles(),
                    place.articles(),
                    place.id()));
    String hql =
        SUMMARY.formatted(kind.id, kind.name)
            + FROM.formatted(kind.entity)
            + conditions.clause()
            + "\ngroup by r.%s\n".formatted(kind.id)
            + groups.clause()
            + "\norder by count(distinct r.articleId) desc, r.%s".formatted(kind.id);
    return reading(
        () ->
            groups
                .bind(conditions.bind(session.createSelectionQuery(hql, Object[].class)))
                .setMaxResults(query.limit())
                .list()
                .stream()
                .map(References::reference)
                .toList());
  }

  /** How many there are on all pages. */
  public long count(ReferenceQuery query) {
    Conditions conditions = asked(query);
    String hql =
        "select count(distinct r.%s) ".formatted(query.kind().id)
            + (query.articles().equals(ArticleFilter.NONE) ? ALL : FROM)
                .formatted(query.kind().entity)
            + conditions.clause();
    return reading(
        () -> conditions.bind(session.createSelectionQuery(hql, Long.class)).getSingleResult());
  }

  /** One reference, or nothing if no article has it. */
  public Optional<Reference> find(ReferenceKind kind, UUID id) {
    String hql =
        SUMMARY.formatted(kind.id, kind.name)
            + FROM.formatted(kind.entity)
            + "where r.%1$s = :id group by r.%1$s".formatted(kind.id);
    return reading(
        () ->
            session.createSelectionQuery(hql, Object[].class).setParameter("id", id).list().stream()
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
        SUMMARY.formatted(others.id, others.name)
            + FROM.formatted(others.entity)
            + """
              join %1$s o on o.articleId = r.articleId and o.%2$s = :id
              where r.%3$s <> :id
              group by r.%3$s
              order by count(distinct r.articleId) desc, r.%3$s"""
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
        SUMMARY.formatted("documentId", "title")
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

  private static Conditions asked(ReferenceQuery query) {
    Conditions conditions = Conditions.where();
    String named =
        "(locate(lower({}), lower(r.%1$s)) > 0 or r.%1$s = %2$s)"
            .formatted(query.kind().name, NameForms.ONLY_BEARER.formatted(query.kind().label));
    query.words().forEach(spellings -> conditions.andOneOf(spellings, named));
    query.articles().addTo(conditions);
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
