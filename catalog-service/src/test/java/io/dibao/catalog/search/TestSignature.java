package io.dibao.catalog.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/** The signature of an event, as the contract describes it: a MinHash of simplified text. */
public final class TestSignature {

  private static final int VALUES = 64;
  private static final int SHINGLE = 5;

  private TestSignature() {}

  public static String of(String text) {
    int[] letters =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .codePoints()
            .filter(Character::isLetterOrDigit)
            .toArray();
    long[] least = new long[VALUES];
    Arrays.fill(least, -1L);
    for (int start = 0; start == 0 || start + SHINGLE <= letters.length; start++) {
      long shingle = 0;
      for (int i = start; i < Math.min(start + SHINGLE, letters.length); i++) {
        shingle = mixed(shingle + letters[i]);
      }
      for (int value = 0; value < VALUES; value++) {
        long hash = mixed(shingle ^ mixed(value));
        if (Long.compareUnsigned(hash, least[value]) < 0) {
          least[value] = hash;
        }
      }
    }
    StringBuilder digits = new StringBuilder();
    for (long hash : least) {
      digits.append(String.format("%04x", hash & 0xffff));
    }
    return digits.toString();
  }

  private static long mixed(long bits) {
    long z = bits + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
