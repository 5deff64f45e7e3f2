package io.dibao.ingest.classify;

import io.dibao.ingest.clean.Range;
import io.dibao.ingest.taxonomy.Discount;
import io.dibao.ingest.taxonomy.Place;
import io.dibao.ingest.taxonomy.Reading;

/** How much a mention counts for where it stands, whatever it means. */
final class Standing {

  /** A line longer than this is running text, however it starts. */
  private static final int LONGEST_SKIPPED = 80;

  /** What begins this near to its line's start opens it: 案例1：江苏省常熟市…, 3月18日，深圳银保监局… */
  private static final int OPENING = 10;

  private final Reading reading;
  private final Cues discounts;

  Standing(Reading reading) {
    this.reading = reading;
    this.discounts = new Cues(reading.ignore().stream().map(Discount::context).toList());
  }

  /** The weight; 0 for what does not count. */
  double of(Range mention, Passage passage) {
    double weight = reading.weights().getOrDefault(passage.placeAt(mention.start()), 0.0);
    if (weight == 0 || isSkipped(passage, mention)) {
      return 0;
    }
    double counts =
        discounts
            .firstAround(mention, passage)
            .map(index -> reading.ignore().get(index).counts())
            .orElse(1.0);
    return weight * counts * (opensItsLine(mention, passage) ? reading.opens() : 1);
  }

  private static boolean opensItsLine(Range mention, Passage passage) {
    return passage.placeAt(mention.start()) == Place.TEXT
        && mention.start() - passage.lineAt(mention.start()).start() <= OPENING;
  }

  private boolean isSkipped(Passage passage, Range mention) {
    String text = passage.text();
    Range line = passage.lineAt(mention.start());
    if (line.length() > LONGEST_SKIPPED) {
      return false;
    }
    int first = "（(【[".indexOf(text.charAt(line.start())) >= 0 ? line.start() + 1 : line.start();
    return reading.skip().stream().anyMatch(word -> text.startsWith(word, first));
  }
}
