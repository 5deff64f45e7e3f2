package io.dibao.ingest.clean;

import java.util.List;

/**
 * The text of one block.
 *
 * @param emphases in strong type, as ranges of {@code text}, in order, not overlapping
 * @param links as ranges of {@code text}, in order
 */
record Inline(String text, List<Range> emphases, List<Block.Link> links) {

  Inline {
    emphases = List.copyOf(emphases);
    links = List.copyOf(links);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** The share of the text that is in links, 0 to 1. */
  double linked() {
    int linked = links.stream().mapToInt(link -> link.range().length()).sum();
    return text.isEmpty() ? 0 : (double) linked / text.length();
  }

  /** The text before {@code end} alone. */
  Inline until(int end) {
    int stop = text.substring(0, end).stripTrailing().length();
    return new Inline(
        text.substring(0, stop),
        emphases.stream()
            .filter(range -> range.start() < stop)
            .map(range -> new Range(range.start(), Math.min(range.end(), stop)))
            .toList(),
        links.stream()
            .filter(link -> link.range().start() < stop)
            .map(
                link ->
                    new Block.Link(
                        new Range(link.range().start(), Math.min(link.range().end(), stop)),
                        link.url()))
            .toList());
  }
}
