package io.dibao.catalog.http;

import io.dibao.catalog.out.AtomFeed;
import io.dibao.catalog.store.ArticleStore;
import io.dibao.catalog.store.DatedStatement;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A page of dated statements as a feed. */
@ApplicationScoped
class TimelineFeed {

  private final ArticleStore store;

  TimelineFeed(ArticleStore store) {
    this.store = store;
  }

  AtomFeed of(List<DatedStatement> page, Optional<String> next, FeedAddresses addresses) {
    Map<UUID, Instant> changed =
        store.changed(page.stream().map(DatedStatement::articleId).distinct().toList());
    return new AtomFeed(
        addresses.id(),
        "邸报 时间线",
        addresses.self(),
        next.map(addresses::next),
        addresses.absolute("/"),
        page.stream().map(each -> entry(each, changed, addresses)).toList());
  }

  private static AtomFeed.Entry entry(
      DatedStatement statement, Map<UUID, Instant> changed, FeedAddresses addresses) {
    TimelinePage.Item item = TimelinePage.Item.of(statement);
    return new AtomFeed.Entry(
        FeedAddresses.urn(statement.articleId() + "#" + statement.ordinal()),
        item.text() + " · " + statement.articleTitle(),
        changed.getOrDefault(statement.articleId(), statement.publishedAt().orElse(Instant.EPOCH)),
        statement.publishedAt(),
        Optional.empty(),
        addresses.absolute(item.article().page()),
        Optional.empty(),
        item.sentence().text(),
        List.of(new AtomFeed.Category("urn:dibao:date-role", item.role(), item.role())));
  }
}
