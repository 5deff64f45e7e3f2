package io.dibao.catalog.http;

import io.dibao.catalog.out.AtomFeed;
import io.dibao.catalog.store.ArticleStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A page of what articles say as a feed. An entry is updated when its article is. */
@ApplicationScoped
class SayingFeed {

  private final ArticleStore store;

  SayingFeed(ArticleStore store) {
    this.store = store;
  }

  /**
   * @param title behind the name of the catalog
   * @param people the address of the page for people that shows the same
   * @param next the cursor of the next page
   */
  AtomFeed of(
      String title,
      String people,
      List<Saying> page,
      Optional<String> next,
      FeedAddresses addresses) {
    Map<UUID, Instant> changed =
        store.changed(page.stream().map(each -> each.article().id()).distinct().toList());
    return new AtomFeed(
        addresses.id(),
        "邸报 " + title,
        addresses.self(),
        next.map(addresses::next),
        people,
        page.stream().map(each -> entry(each, changed, addresses)).toList());
  }

  private static AtomFeed.Entry entry(
      Saying saying, Map<UUID, Instant> changed, FeedAddresses addresses) {
    ArticleSource article = saying.article();
    return new AtomFeed.Entry(
        saying.id(),
        saying.title(),
        changed.getOrDefault(article.id(), article.publishedAt().orElse(Instant.EPOCH)),
        article.publishedAt(),
        saying.by(),
        addresses.absolute(article.page()),
        Optional.empty(),
        saying.summary(),
        saying.about());
  }
}
