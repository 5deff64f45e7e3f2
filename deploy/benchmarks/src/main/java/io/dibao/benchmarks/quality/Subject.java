package io.dibao.benchmarks.quality;

import io.dibao.benchmarks.gold.Gold;
import java.util.List;

/** One sort of thing that is found in articles, with its measures. */
interface Subject {

  /**
   * Holds the parser's finds in an article against the gold, measure by measure; without claims
   * where the gold was not read for them.
   */
  List<Comparison> compare(Gold gold, Event event);
}
