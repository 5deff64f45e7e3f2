package io.dibao.benchmarks.speed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Times work by turns: each round does every kind of work once, so that what disturbs the machine
 * disturbs all of them.
 *
 * @param warmUp how long to work before the rounds that count, for the JIT compiler
 * @param rounds how many rounds count
 */
record Stopwatch(Duration warmUp, int rounds) {

  /** Work whose result is looked at, so that it cannot be left out. */
  interface Work {

    /** Any number that depends on the result. */
    long run();
  }

  /** The median time of each kind of work, in nanoseconds. */
  List<Long> medians(List<Work> kinds) {
    long[][] times = new long[kinds.size()][rounds];
    long seen = 0;
    for (long begin = System.nanoTime(); System.nanoTime() - begin < warmUp.toNanos(); ) {
      for (Work work : kinds) {
        seen += work.run();
      }
    }
    for (int round = 0; round < rounds; round++) {
      for (int kind = 0; kind < kinds.size(); kind++) {
        long start = System.nanoTime();
        seen += kinds.get(kind).run();
        times[kind][round] = System.nanoTime() - start;
      }
    }
    if (seen == 0) {
      throw new IllegalStateException("the work that was timed did nothing");
    }
    List<Long> medians = new ArrayList<>();
    for (long[] ofKind : times) {
      Arrays.sort(ofKind);
      medians.add(ofKind[rounds / 2]);
    }
    return medians;
  }
}
