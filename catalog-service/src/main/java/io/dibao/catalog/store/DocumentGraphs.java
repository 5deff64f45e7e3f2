package io.dibao.catalog.store;

import io.dibao.catalog.store.DocumentGraph.Edge;
import io.dibao.catalog.store.DocumentGraph.Kind;
import io.dibao.catalog.store.DocumentGraph.Node;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

/**
 * Finds what lies around a document, step by step: what it does to others and they to it, the
 * articles that themselves do something to it, and what is cited beside it. Bounded, the most
 * frequent first, so that it can be drawn.
 */
@ApplicationScoped
public class DocumentGraphs {

  /** The most nodes of a graph. */
  public static final int MOST_NODES = 60;

  /** The most pieces of evidence of an edge. */
  public static final int MOST_EVIDENCE = 3;

  /** More pairs than these hold new nodes in any graph that fits. */
  private static final int MOST_PAIRS = MOST_NODES * MOST_NODES;

  private static final int MOST_ARTICLES = 20;
  private static final int MOST_BESIDE = 12;

  private final StatelessSession session;
  private final Relations relations;
  private final References references;

  DocumentGraphs(StatelessSession session, Relations relations, References references) {
    this.session = session;
    this.relations = relations;
    this.references = references;
  }

  /**
   * The graph around a document.
   *
   * @param depth how many steps to go, at least 1
   */
  public DocumentGraph around(Reference document, int depth) {
    List<Reference> beside =
        references.beside(
            ReferenceKind.DOCUMENT, document.id(), ReferenceKind.DOCUMENT, MOST_BESIDE + 1);
    return QuarkusTransaction.requiringNew().call(() -> graph(document, depth, beside));
  }

  private DocumentGraph graph(Reference document, int depth, List<Reference> beside) {
    Growth growth = new Growth(document);
    for (int distance = 1; distance <= depth; distance++) {
      Set<UUID> frontier = growth.at(distance - 1);
      if (!frontier.isEmpty()) {
        growth.add(neighbours(frontier), distance);
        growth.add(first(MOST_ARTICLES, doers(frontier), growth), distance);
        if (distance == 1) {
          growth.add(first(MOST_BESIDE, documents(beside), growth), distance);
        }
      }
    }
    List<Edge> edges = new ArrayList<>(edges(growth));
    beside.stream()
        .limit(MOST_BESIDE)
        .filter(each -> growth.nodes.containsKey(each.id()))
        .map(
            each ->
                new Edge(
                    document.id(), each.id(), DocumentGraph.BESIDE, each.articles(), List.of()))
        .forEach(edges::add);
    return new DocumentGraph(counted(growth), edges, growth.complete);
  }

  private static List<Found> documents(List<Reference> references) {
    return references.stream()
        .map(each -> new Found(each.id(), Kind.DOCUMENT, each.name(), Optional.empty()))
        .toList();
  }

  private static List<Found> first(int most, List<Found> found, Growth growth) {
    growth.complete &= found.size() <= most;
    return found.stream().limit(most).toList();
  }

  private record Found(UUID id, Kind kind, String name, Optional<Instant> publishedAt) {}

  /** The nodes so far. */
  private static final class Growth {
    private final Map<UUID, Node> nodes = new LinkedHashMap<>();
    private boolean complete = true;

    Growth(Reference document) {
      add(List.of(new Found(document.id(), Kind.DOCUMENT, document.name(), Optional.empty())), 0);
    }

    void add(List<Found> found, int distance) {
      for (Found each : found) {
        if (nodes.containsKey(each.id())) {
          continue;
        }
        if (nodes.size() == MOST_NODES) {
          complete = false;
          return;
        }
        nodes.put(
            each.id(),
            new Node(each.id(), each.kind(), each.name(), 1, distance, each.publishedAt()));
      }
    }

    /** The documents at that distance. */
    Set<UUID> at(int distance) {
      return nodes.values().stream()
          .filter(node -> node.kind() == Kind.DOCUMENT && node.distance() == distance)
          .map(Node::id)
          .collect(Collectors.toSet());
    }

    List<UUID> all(Kind kind) {
      return nodes.values().stream().filter(node -> node.kind() == kind).map(Node::id).toList();
    }
  }

  /** The documents that do something to one of these, or these to them. */
  private List<Found> neighbours(Collection<UUID> documents) {
    return session
        .createSelectionQuery(
            """
            select r.fromId, min(r.fromTitle), r.toId, min(r.toTitle)
            from RelationRow r
            where r.fromId is not null and (r.fromId in :ids or r.toId in :ids)
            group by r.fromId, r.toId order by count(*) desc, r.fromId, r.toId""",
            Object[].class)
        .setParameterList("ids", documents)
        .setMaxResults(MOST_PAIRS)
        .list()
        .stream()
        .flatMap(
            row ->
                Stream.of(
                    new Found((UUID) row[0], Kind.DOCUMENT, (String) row[1], Optional.empty()),
                    new Found((UUID) row[2], Kind.DOCUMENT, (String) row[3], Optional.empty())))
        .toList();
  }

  /** The articles that themselves do something to one of these, the latest first. */
  private List<Found> doers(Collection<UUID> documents) {
    return session
        .createSelectionQuery(
            """
            select distinct a.id, a.title, a.publishedAt
            from RelationRow r join ArticleRow a on a.id = r.articleId
            where r.fromId is null and r.toId in :ids
            order by a.publishedAt desc nulls last, a.id""",
            Object[].class)
        .setParameterList("ids", documents)
        .setMaxResults(MOST_ARTICLES + 1)
        .list()
        .stream()
        .map(
            row ->
                new Found(
                    (UUID) row[0],
                    Kind.ARTICLE,
                    (String) row[1],
                    Optional.ofNullable((Instant) row[2])))
        .toList();
  }

  private List<Edge> edges(Growth growth) {
    record Tie(UUID from, UUID to, String type) {}

    Map<Tie, List<RelationStatement>> ties = new LinkedHashMap<>();
    relations
        .among(growth.all(Kind.DOCUMENT), growth.all(Kind.ARTICLE), MOST_EVIDENCE)
        .forEach(
            each ->
                ties.computeIfAbsent(
                        new Tie(
                            each.from().map(RelationStatement.Named::id).orElse(each.articleId()),
                            each.to().id(),
                            each.type()),
                        tie -> new ArrayList<>())
                    .add(each));
    return ties.entrySet().stream()
        .map(
            tie ->
                new Edge(
                    tie.getKey().from(),
                    tie.getKey().to(),
                    tie.getKey().type(),
                    tie.getValue().get(0).articles(),
                    tie.getValue()))
        .toList();
  }

  /** The nodes, each document with how many articles cite it. */
  private List<Node> counted(Growth growth) {
    Map<UUID, Long> articles =
        session
            .createSelectionQuery(
                """
                select c.documentId, count(distinct c.articleId) from CitationRow c
                where c.documentId in :ids group by c.documentId""",
                Object[].class)
            .setParameterList("ids", growth.all(Kind.DOCUMENT))
            .list()
            .stream()
            .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    return growth.nodes.values().stream()
        .map(
            node ->
                new Node(
                    node.id(),
                    node.kind(),
                    node.name(),
                    node.kind() == Kind.ARTICLE ? 1 : articles.getOrDefault(node.id(), 0L),
                    node.distance(),
                    node.publishedAt()))
        .toList();
  }
}
