package io.dibao.benchmarks.quality;

import java.util.Optional;

/**
 * One thing that the gold or the parser says of an article.
 *
 * @param form what it is said of, folded: a printed form, a title, a code
 * @param printed the form as a person reads it
 * @param optional whether it counts neither for nor against; only the gold says so
 * @param place where the words stand in the event's text, if they do at one place
 * @param reason why the parser says so or the gold does; empty if neither tells
 */
record Claim(
    String form,
    String printed,
    Reading reading,
    boolean optional,
    Optional<Place> place,
    String reason) {

  static Claim gold(String form, String printed, Reading reading, boolean optional) {
    return new Claim(form, printed, reading, optional, Optional.empty(), "");
  }

  Claim because(String why) {
    return new Claim(form, printed, reading, optional, place, why);
  }

  /** With the place at which it is printed. */
  Claim at(int start) {
    Place printedAt = new Place(start, start + printed.length());
    return new Claim(form, printed, reading, optional, Optional.of(printedAt), reason);
  }
}
