package io.dibao.catalog.http;

import io.dibao.catalog.out.AtomFeed;
import io.dibao.catalog.store.Reference;
import io.dibao.catalog.store.ReferenceKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A page of documents or agencies as a feed. An entry is updated when the latest of the articles
 * that refer to it was published.
 */
final class ReferenceFeed {

  private ReferenceFeed() {}

  static AtomFeed of(
      ReferenceKind kind, List<Reference> page, Optional<String> next, FeedAddresses addresses) {
    String view = "/" + ReferencePage.name(kind);
    return new AtomFeed(
        addresses.id(),
        kind == ReferenceKind.DOCUMENT ? "邸报 文件" : "邸报 机构",
        addresses.self(),
        next.map(addresses::next),
        addresses.people(view),
        page.stream()
            .map(each -> entry(kind, each, addresses.absolute(view + "/" + each.id())))
            .toList());
  }

  private static AtomFeed.Entry entry(ReferenceKind kind, Reference reference, String page) {
    return new AtomFeed.Entry(
        "urn:uuid:" + reference.id(),
        kind == ReferenceKind.DOCUMENT ? "《" + reference.name() + "》" : reference.name(),
        reference.lastSeen().orElse(Instant.EPOCH),
        reference.firstSeen(),
        Optional.empty(),
        page,
        Optional.empty(),
        reference.articles() + " 篇文章",
        List.of());
  }
}
