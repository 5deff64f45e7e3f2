package io.dibao.catalog.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Documents and articles around a document, with what ties them.
 *
 * @param complete whether all that is that near is in it, or else only the most frequent
 */
public record DocumentGraph(List<Node> nodes, List<Edge> edges, boolean complete) {

  /** What a node stands for. */
  public enum Kind {
    DOCUMENT,
    ARTICLE
  }

  /**
   * A document, or an article that itself does something to one.
   *
   * @param articles how many articles cite the document; 1 for an article
   * @param distance how many steps from the document in the middle
   */
  public record Node(
      UUID id,
      Kind kind,
      String name,
      long articles,
      int distance,
      Optional<Instant> publishedAt) {}

  /**
   * What one node does to another, or that articles cite both.
   *
   * @param type the relation's, or {@link #BESIDE}, which has no direction
   * @param articles how many articles say so, or cite both
   * @param evidence the latest of them; empty for {@link #BESIDE}
   */
  public record Edge(
      UUID from, UUID to, String type, long articles, List<RelationStatement> evidence) {}

  /** The type of an edge between documents that the same articles cite. */
  public static final String BESIDE = "beside";
}
