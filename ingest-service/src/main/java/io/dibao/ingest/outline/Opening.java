package io.dibao.ingest.outline;

import java.util.Optional;

/**
 * A block that opens a section.
 *
 * @param block its index among the article's blocks
 * @param ordinal what its number counts; 0 without a number
 * @param rank sections of a greater rank lie inside: a level of {@code h1} to {@code h6}, a 编 and a
 *     章 are below zero, a style has its place in {@link Style}
 */
record Opening(
    int block,
    Style style,
    Optional<String> number,
    int ordinal,
    int rank,
    Optional<String> heading) {

  Opening withoutHeading() {
    return new Opening(block, style, number, ordinal, rank, Optional.empty());
  }
}
