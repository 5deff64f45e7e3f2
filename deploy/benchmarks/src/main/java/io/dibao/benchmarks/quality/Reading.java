package io.dibao.benchmarks.quality;

/** What is said of a printed form: a date's interval, a heading's place, a document's title. */
interface Reading {

  /** Whether another reader who read so much is right if this is the gold's reading. */
  boolean accepts(Reading found);

  /** For a person to read; empty where the form says it all. */
  @Override
  String toString();

  /** One that is right exactly if it is the same. */
  record Same(String words) implements Reading {

    static final Same NOTHING = new Same("");

    @Override
    public boolean accepts(Reading found) {
      return equals(found);
    }

    @Override
    public String toString() {
      return words;
    }
  }
}
