package io.dibao.catalog.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dibao.catalog.store.DocumentGraph;
import io.dibao.catalog.store.ReferenceKind;
import io.dibao.catalog.store.RelationStatement;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What lies around a document, to be drawn.
 *
 * @param complete whether all that is that near is here, or else the most frequent
 */
record GraphView(UUID root, int depth, List<Node> nodes, List<Edge> edges, boolean complete) {

  /**
   * A document or an article.
   *
   * @param kind document or article
   * @param articles how many articles cite the document; 1 for an article
   * @param distance how many steps from the root
   * @param publishedAt of an article
   * @param self its address in the API
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Node(
      UUID id,
      String kind,
      String name,
      long articles,
      int distance,
      Optional<Instant> publishedAt,
      String self) {

    static Node of(DocumentGraph.Node node) {
      return new Node(
          node.id(),
          node.kind().name().toLowerCase(Locale.ROOT),
          node.name(),
          node.articles(),
          node.distance(),
          node.publishedAt(),
          switch (node.kind()) {
                case DOCUMENT -> ReferencePage.path(ReferenceKind.DOCUMENT) + "/";
                case ARTICLE -> "/v1/articles/";
              }
              + node.id());
    }
  }

  /**
   * What one node does to another.
   *
   * @param type a relation's, or beside: the same articles cite both
   * @param directed false for beside
   * @param articles how many articles say so, or cite both
   * @param evidence the latest of those that say so, at most 3
   */
  record Edge(
      UUID from, UUID to, String type, boolean directed, long articles, List<Evidence> evidence) {

    static Edge of(DocumentGraph.Edge edge) {
      return new Edge(
          edge.from(),
          edge.to(),
          edge.type(),
          !edge.type().equals(DocumentGraph.BESIDE),
          edge.articles(),
          edge.evidence().stream().map(Evidence::of).toList());
    }
  }

  /** An article that says so; the quote is absent where its headline does. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Evidence(ArticleSource article, Optional<Quote> quote) {

    static Evidence of(RelationStatement said) {
      return new Evidence(DocumentRelations.articleOf(said), DocumentRelations.quoteOf(said));
    }
  }

  static GraphView of(UUID root, int depth, DocumentGraph graph) {
    return new GraphView(
        root,
        depth,
        graph.nodes().stream().map(Node::of).toList(),
        graph.edges().stream().map(Edge::of).toList(),
        graph.complete());
  }
}
