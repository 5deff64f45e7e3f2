package io.dibao.catalog.search;

import java.util.List;

/**
 * A question to the index.
 *
 * @param words to be found in the title, the headings or the text
 * @param titleWords to be found in the title
 * @param facets what to count the articles found by
 * @param limit the most hits to answer, at least 1
 * @param position where the page starts
 * @param onePerText of the articles found that print the same text, only the first in the order
 */
public record ArticleQuery(
    Words words,
    Words titleWords,
    Filters filters,
    Order order,
    List<Facet> facets,
    int limit,
    Position position,
    boolean onePerText) {

  /** Asks for every article, whatever others print. */
  public ArticleQuery(
      Words words,
      Words titleWords,
      Filters filters,
      Order order,
      List<Facet> facets,
      int limit,
      Position position) {
    this(words, titleWords, filters, order, facets, limit, position, false);
  }

  public ArticleQuery {
    facets = List.copyOf(facets);
    boolean byRank = position instanceof Position.Rank;
    if (!position.equals(Position.START) && byRank != order.isByScore()) {
      throw new IllegalArgumentException(position + " does not go with " + order);
    }
    if (limit < 1) {
      throw new IllegalArgumentException("limit " + limit + " is less than 1");
    }
  }

  /** The first of the same articles, nothing counted. */
  public ArticleQuery first(int most) {
    return new ArticleQuery(
        words, titleWords, filters, order, List.of(), most, Position.START, onePerText);
  }
}
