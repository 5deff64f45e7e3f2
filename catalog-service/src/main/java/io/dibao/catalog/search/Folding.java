package io.dibao.catalog.search;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Spells names as they are compared while somebody types: simplified, half width, small letters,
 * without spaces and brackets of titles. Characters are spelt one by one and remembered, since
 * there are some thousands of them and some hundred thousand names.
 */
final class Folding {

  private static final String IGNORED = "《》〈〉\"“” \t　";

  private static final int MOST_REMEMBERED = 65_536;

  private final Transliterator simplified = Transliterator.getInstance("Traditional-Simplified");
  private final Transliterator latin = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
  private final Normalizer2 normalizer = Normalizer2.getNFKCCasefoldInstance();

  private final Map<Integer, String> folded = new ConcurrentHashMap<>();
  private final Map<Integer, String> initials = new ConcurrentHashMap<>();
  private final Map<Integer, String> sounds = new ConcurrentHashMap<>();

  /** The name as it is compared. */
  String folded(String name) {
    StringBuilder text = new StringBuilder(name.length());
    name.codePoints()
        .filter(each -> IGNORED.indexOf(each) < 0)
        .forEach(each -> text.append(remembered(folded, each, this::fold)));
    return text.toString();
  }

  /**
   * The first letters of the name's pinyin, of each character the commonest reading: gxb for 工信部.
   * Digits and Latin letters stand as they are.
   *
   * @param foldedName as {@link #folded} gives it
   */
  String initials(String foldedName) {
    StringBuilder text = new StringBuilder(foldedName.length());
    foldedName.codePoints().forEach(each -> text.append(remembered(initials, each, this::initial)));
    return text.toString();
  }

  private static String remembered(
      Map<Integer, String> memory, int character, java.util.function.IntFunction<String> spelling) {
    String known = memory.get(character);
    if (known == null) {
      known = spelling.apply(character);
      if (memory.size() < MOST_REMEMBERED) {
        memory.put(character, known);
      }
    }
    return known;
  }

  private synchronized String fold(int character) {
    return simplified.transliterate(normalizer.normalize(Character.toString(character)));
  }

  private synchronized String initial(int character) {
    if (character < 128) {
      return Character.isLetterOrDigit(character) ? Character.toString(character) : "";
    }
    String pinyin = pinyin(character);
    char first = pinyin.isEmpty() ? ' ' : pinyin.charAt(0);
    return first >= 'a' && first <= 'z' ? String.valueOf(first) : "";
  }

  /** The commonest reading of a Chinese character, without its tone: yi for 移. */
  String sound(int character) {
    return remembered(sounds, character, this::pinyin);
  }

  private synchronized String pinyin(int character) {
    return latin.transliterate(Character.toString(character));
  }
}
