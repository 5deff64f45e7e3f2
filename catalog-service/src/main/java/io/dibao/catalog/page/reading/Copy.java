package io.dibao.catalog.page.reading;

import io.dibao.catalog.page.Days;
import io.dibao.catalog.search.ArticleSummary;
import io.dibao.catalog.store.Reprint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An article that prints the same text, or is like it.
 *
 * @param said who printed it when
 */
public record Copy(String href, String title, String said) {

  static final int MOST = 20;

  static List<Copy> of(List<Reprint> reprints) {
    return reprints.stream().map(Copy::of).toList();
  }

  static Copy of(ArticleSummary article) {
    return new Copy(
        "/articles/" + article.id(),
        article.title(),
        said(article.source().publisher(), article.publishedAt()));
  }

  private static Copy of(Reprint reprint) {
    return new Copy(
        "/articles/" + reprint.id(),
        reprint.title(),
        said(reprint.publisher(), reprint.publishedAt()));
  }

  private static String said(Optional<String> publisher, Optional<Instant> publishedAt) {
    return Stream.of(publisher, Days.of(publishedAt))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }
}
