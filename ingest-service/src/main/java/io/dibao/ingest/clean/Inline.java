package io.dibao.ingest.clean;

import java.util.List;

/**
 * The text of one block.
 *
 * @param emphases in strong type, as ranges of {@code text}, in order, not overlapping
 * @param links as ranges of {@code text}, in order
 * @param linked the share of the text that is in links, also in such as have no absolute address, 0
 *     to 1
 */
record Inline(String text, List<Range> emphases, List<Block.Link> links, double linked) {

  Inline {
    emphases = List.copyOf(emphases);
    links = List.copyOf(links);
  }

  boolean isEmpty() {
    return text.isEmpty();
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
            .toList(),
        linked);
  }
}
