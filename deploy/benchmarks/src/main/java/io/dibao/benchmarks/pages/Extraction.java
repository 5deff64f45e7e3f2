package io.dibao.benchmarks.pages;

import java.util.List;
import java.util.Optional;

/**
 * What an extractor says is the article of a page.
 *
 * @param publishedAt in China's time, such as {@code 2022-01-14T19:00:17}
 * @param lines the text, a paragraph each
 */
record Extraction(
    Optional<String> title,
    Optional<String> author,
    Optional<String> publisher,
    Optional<String> publishedAt,
    List<String> lines) {

  static final Extraction NOTHING =
      new Extraction(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

  Extraction {
    lines = List.copyOf(lines);
  }
}
