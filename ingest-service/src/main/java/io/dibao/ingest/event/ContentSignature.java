package io.dibao.ingest.event;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * Tells reprints of one text from other articles, whatever site printed them: a MinHash (Broder,
 * 1997) of the text's shingles, with {@link #VALUES} hash functions of which 16 bits each are kept
 * (b-bit minwise hashing, Li and König, 2010).
 *
 * <p>Two signatures are compared four digits by four digits: the share of equal groups estimates
 * the Jaccard similarity of the two texts' sets of shingles, with a standard error of at most
 * 1/(2·√{@link #VALUES}) = 0.0625. What a reprint changes does not count: the title, punctuation,
 * white space, full-width forms, case, simplified or traditional script.
 */
final class ContentSignature {

  /** How many hash functions there are; each gives four hexadecimal digits. */
  static final int VALUES = 64;

  /** The characters of a shingle: about three words. */
  private static final int SHINGLE = 5;

  private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCCasefoldInstance();

  private ContentSignature() {}

  /** 256 lower-case hexadecimal digits; empty for a text without a letter or digit. */
  static Optional<String> of(String text) {
    int[] letters = letters(text);
    if (letters.length == 0) {
      return Optional.empty();
    }
    long[] functions = LongStream.range(0, VALUES).map(ContentSignature::mixed).toArray();
    long[] least = new long[VALUES];
    Arrays.fill(least, -1L);
    for (int start = 0; start == 0 || start + SHINGLE <= letters.length; start++) {
      long shingle = 0;
      for (int i = start; i < Math.min(start + SHINGLE, letters.length); i++) {
        shingle = mixed(shingle + letters[i]);
      }
      for (int value = 0; value < VALUES; value++) {
        long hash = mixed(shingle ^ functions[value]);
        if (Long.compareUnsigned(hash, least[value]) < 0) {
          least[value] = hash;
        }
      }
    }
    StringBuilder digits = new StringBuilder(VALUES * 4);
    for (long hash : least) {
      digits.append(String.format("%04x", hash & 0xffff));
    }
    return Optional.of(digits.toString());
  }

  /** What all prints of one text have in common. */
  private static int[] letters(String text) {
    String simplified =
        Language.of(text).filter("zh-Hant"::equals).isPresent()
            ? Transliterator.getInstance("Traditional-Simplified").transliterate(text)
            : text;
    return COMPATIBLE
        .normalize(simplified)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .toArray();
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood, 2014): every bit depends on every bit. */
  private static long mixed(long bits) {
    long z = bits + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
