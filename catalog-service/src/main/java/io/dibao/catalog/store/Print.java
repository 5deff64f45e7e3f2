package io.dibao.catalog.store;

import io.dibao.catalog.event.ArticleEvent;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What tells an article's reprints from other articles.
 *
 * <p>Two articles print the same text if {@link #LEAST_EQUAL} of the 64 values of their signatures
 * are equal at the same place, which estimates that three quarters of their text are the same, and
 * if their figures are not against it: reports of one kind, day after day, say the same of other
 * figures.
 */
final class Print {

  /** How many values a signature has. */
  static final int VALUES = 64;

  /** How many bands a signature has, each of four values. */
  static final int BANDS = 16;

  /**
   * Of 64. Two signatures that differ in 15 places or fewer have at least one of 16 bands whole in
   * common, so that no such pair is missed by comparing only those that share a band.
   */
  static final int LEAST_EQUAL = 49;

  /** A text with fewer letters and digits is like others by accident. */
  static final int LEAST_LETTERS = 100;

  /** One part in so many of the letters may stand in sentences whose figures differ: bylines. */
  private static final int TOLERATED = 4;

  private static final Pattern SIGNATURE = Pattern.compile("[0-9a-f]{256}");
  private static final Pattern SENTENCE_END = Pattern.compile("[。！？!?；;\\n]");
  private static final Pattern FIGURE = Pattern.compile("[0-9]+(?:[.,][0-9]+)*");
  private static final int MOST_SENTENCES = 64;
  private static final int LEAST_SHAPE = 4;
  private static final int LENGTH_BITS = 12;
  private static final int FIGURE_BITS = 20;

  private final long[] signature;
  private final long[] figures;

  /**
   * As they are stored.
   *
   * @param signature the MinHash, four values of 16 bits to a number
   * @param figures of each sentence with figures, at most 64 of them: 32 bits of its letters
   *     without the figures, 20 bits of the figures, 12 bits of how many letters and digits it has
   */
  Print(long[] signature, long[] figures) {
    this.signature = signature.clone();
    this.figures = figures.clone();
  }

  /** Of an article with a signature and text enough. */
  static Optional<Print> of(ArticleEvent article) {
    return article
        .signature()
        .filter(signature -> SIGNATURE.matcher(signature).matches())
        .filter(signature -> letters(article.text()).length() >= LEAST_LETTERS)
        .map(signature -> new Print(values(signature), figures(article.text())));
  }

  long[] signature() {
    return signature.clone();
  }

  long[] figures() {
    return figures.clone();
  }

  /** Whether the two print the same text; the same either way round. */
  boolean isReprintOf(Print other) {
    return equalValues(other) >= LEAST_EQUAL && agreesWith(other);
  }

  /** How many of the 64 values are equal at the same place. */
  int equalValues(Print other) {
    int equal = 0;
    for (int band = 0; band < BANDS; band++) {
      long difference = signature[band] ^ other.signature[band];
      for (int shift = 0; shift < Long.SIZE; shift += Short.SIZE) {
        if (((difference >>> shift) & 0xffff) == 0) {
          equal++;
        }
      }
    }
    return equal;
  }

  private boolean agreesWith(Print other) {
    Map<Integer, Long> others = new HashMap<>();
    for (long sentence : other.figures) {
      others.put(shape(sentence), sentence);
    }
    long same = 0;
    long different = 0;
    for (long sentence : figures) {
      Long counterpart = others.get(shape(sentence));
      if (counterpart != null) {
        long length = Math.min(length(sentence), length(counterpart));
        if (figure(sentence) == figure(counterpart)) {
          same += length;
        } else {
          different += length;
        }
      }
    }
    return different * TOLERATED <= same + different;
  }

  private static int shape(long sentence) {
    return (int) (sentence >>> (FIGURE_BITS + LENGTH_BITS));
  }

  private static long figure(long sentence) {
    return (sentence >>> LENGTH_BITS) & ((1 << FIGURE_BITS) - 1);
  }

  private static long length(long sentence) {
    return sentence & ((1 << LENGTH_BITS) - 1);
  }

  private static long[] values(String signature) {
    long[] values = new long[BANDS];
    for (int band = 0; band < BANDS; band++) {
      values[band] = Long.parseUnsignedLong(signature, BANDS * band, BANDS * (band + 1), 16);
    }
    return values;
  }

  /** A shape that comes twice counts by its first sentence, in either article. */
  private static long[] figures(String text) {
    Map<Integer, Long> sentences = new LinkedHashMap<>();
    for (String sentence :
        SENTENCE_END.split(Normalizer.normalize(text, Normalizer.Form.NFKC), -1)) {
      String with = letters(sentence);
      String without = letters(FIGURE.matcher(sentence).replaceAll("0"));
      int letters = without.replace("0", "").length();
      if (!with.equals(letters(FIGURE.matcher(sentence).replaceAll("")))
          && letters >= LEAST_SHAPE
          && sentences.size() < MOST_SENTENCES) {
        int shape = without.hashCode();
        long figure =
            FIGURE.matcher(sentence).results().map(each -> each.group()).toList().hashCode();
        sentences.putIfAbsent(
            shape,
            ((long) shape << (FIGURE_BITS + LENGTH_BITS))
                | ((figure & ((1 << FIGURE_BITS) - 1)) << LENGTH_BITS)
                | Math.min(with.length(), (1 << LENGTH_BITS) - 1));
      }
    }
    return sentences.values().stream().mapToLong(Long::longValue).toArray();
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Print print
        && Arrays.equals(signature, print.signature)
        && Arrays.equals(figures, print.figures);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(signature);
  }

  @Override
  public String toString() {
    return "Print" + Arrays.toString(signature);
  }
}
