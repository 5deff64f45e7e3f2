package io.dibao.benchmarks.quality;

/** Counts of one measure, over one article or many. */
record Tally(int right, int missed, int wrong) {

  static final Tally NONE = new Tally(0, 0, 0);

  Tally plus(Tally other) {
    return new Tally(right + other.right, missed + other.missed, wrong + other.wrong);
  }

  /** The share of what the parser found that is right; 1 if it found nothing. */
  double precision() {
    return share(wrong);
  }

  /** The share of what there is that the parser found; 1 if there is nothing. */
  double recall() {
    return share(missed);
  }

  /** The harmonic mean of precision and recall. */
  double f1() {
    double both = 2.0 * right + missed + wrong;
    return both == 0 ? 1 : 2.0 * right / both;
  }

  private double share(int others) {
    return right + others == 0 ? 1 : (double) right / (right + others);
  }
}
