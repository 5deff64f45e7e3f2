package io.dibao.benchmarks.pages;

import java.util.List;

/**
 * One extractor's scores over all pages.
 *
 * @param pages in the order of the gold
 */
record Standing(Extractor extractor, List<PageScore> pages) {

  Standing {
    pages = List.copyOf(pages);
  }

  /** Such as {@code 22/24}, or {@code –} where the extractor does not look for it. */
  String right(Field field) {
    if (!extractor.fields().contains(field)) {
      return "–";
    }
    long scored = pages.stream().filter(page -> page.gold().readings().containsKey(field)).count();
    long wrong = pages.stream().filter(page -> page.wrong().contains(field)).count();
    return (scored - wrong) + "/" + scored;
  }

  double precision() {
    return ratio(sum(false));
  }

  double recall() {
    return ratio(sum(true));
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  /** The mean over the pages, so that a page of a hundred paragraphs counts no more than others. */
  double pageF1() {
    return pages.stream().mapToDouble(PageScore::f1).average().orElse(0);
  }

  private long sum(boolean ofGold) {
    return pages.stream()
        .mapToLong(page -> page.found() + (ofGold ? page.missing() : page.surplus()).size())
        .sum();
  }

  private double ratio(long of) {
    long found = pages.stream().mapToLong(PageScore::found).sum();
    return of == 0 ? 0 : (double) found / of;
  }
}
