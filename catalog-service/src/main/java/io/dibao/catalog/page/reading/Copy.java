package io.dibao.catalog.page.reading;

import io.dibao.catalog.page.Days;
import io.dibao.catalog.store.Reprint;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An article that prints the same text.
 *
 * @param said who printed it when
 */
public record Copy(String href, String title, String said) {

  static final int MOST = 20;

  static List<Copy> of(List<Reprint> reprints) {
    return reprints.stream().map(Copy::of).toList();
  }

  private static Copy of(Reprint reprint) {
    return new Copy(
        "/articles/" + reprint.id(),
        reprint.title(),
        Stream.of(reprint.publisher(), Days.of(reprint.publishedAt()))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · ")));
  }
}
