package io.dibao.catalog.http;

import io.dibao.catalog.out.AtomFeed;
import java.util.List;
import java.util.Optional;

/**
 * What a list tells of an article, as an entry of a feed.
 *
 * @param id an IRI that stays the same for the same thing
 * @param title of the entry
 * @param by who published the article, if that is told
 * @param summary the words that say it; may be empty
 * @param about the codes that it is about
 */
record Saying(
    String id,
    ArticleSource article,
    String title,
    Optional<String> by,
    String summary,
    List<AtomFeed.Category> about) {

  /** Something inside the article, which is named by where it stands. */
  static Saying inside(
      ArticleSource article,
      String place,
      String title,
      String summary,
      List<AtomFeed.Category> about) {
    return new Saying(
        FeedAddresses.urn(article.id() + "#" + place),
        article,
        title,
        Optional.empty(),
        summary,
        about);
  }

  /** The article itself, under the id that it has in every feed. */
  static Saying whole(
      ArticleSource article, Optional<String> by, String summary, List<AtomFeed.Category> about) {
    return new Saying("urn:uuid:" + article.id(), article, article.title(), by, summary, about);
  }
}
