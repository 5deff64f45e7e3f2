package io.dibao.catalog.http;

import io.dibao.catalog.out.AtomFeed;
import io.dibao.catalog.search.ArticleSummary;
import io.dibao.catalog.search.SearchResult;
import io.dibao.catalog.search.Snippet;
import io.dibao.catalog.store.ArticleStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A page of articles as a feed. */
@ApplicationScoped
class ArticleFeed {

  private final ArticleStore store;

  ArticleFeed(ArticleStore store) {
    this.store = store;
  }

  AtomFeed of(SearchResult result, String words, Optional<String> next, FeedAddresses addresses) {
    Map<UUID, Instant> changed =
        store.changed(result.hits().stream().map(hit -> hit.article().id()).toList());
    return new AtomFeed(
        addresses.id(),
        words == null ? "邸报" : "邸报 " + words,
        addresses.self(),
        next.map(addresses::next),
        addresses.people("/"),
        result.hits().stream().map(hit -> entry(hit, changed, addresses)).toList());
  }

  private static AtomFeed.Entry entry(
      SearchResult.Hit hit, Map<UUID, Instant> changed, FeedAddresses addresses) {
    ArticleSummary article = hit.article();
    return new AtomFeed.Entry(
        "urn:uuid:" + article.id(),
        article.title(),
        changed.getOrDefault(article.id(), article.publishedAt().orElse(Instant.EPOCH)),
        article.publishedAt(),
        article.author().or(article.source()::publisher),
        addresses.absolute("/articles/" + article.id()),
        ArticleLinks.of(article).original().filter(ArticleFeed::isAddress),
        hit.snippets().stream()
            .filter(snippet -> snippet.field().equals("text"))
            .map(Snippet::text)
            .findFirst()
            .orElse(""),
        about(article.classifications()));
  }

  /** The codes as a feed has them. */
  static List<AtomFeed.Category> about(List<ArticleSummary.Label> codes) {
    return codes.stream()
        .map(code -> new AtomFeed.Category("urn:dibao:" + code.scheme(), code.code(), code.label()))
        .distinct()
        .toList();
  }

  /** An article may have an address that only a browser would mend. */
  private static boolean isAddress(String url) {
    try {
      return new URI(url).isAbsolute();
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
