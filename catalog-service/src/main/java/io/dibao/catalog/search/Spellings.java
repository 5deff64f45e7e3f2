package io.dibao.catalog.search;

import com.ibm.icu.text.Transliterator;
import io.dibao.catalog.store.Choice;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a name that somebody types may be written where names are compared as they are stored: as it
 * is typed, and in simplified characters.
 */
public final class Spellings {

  private Spellings() {}

  /** The name itself first. */
  public static List<String> of(String name) {
    return Stream.of(name, Transliterator.getInstance(SimplifiedFilter.RULES).transliterate(name))
        .distinct()
        .toList();
  }

  /** The choice with the spellings of each value. */
  public static Choice of(Choice choice) {
    return new Choice(of(choice.oneOf()), of(choice.noneOf()));
  }

  private static List<String> of(List<String> names) {
    return names.stream().flatMap(name -> of(name).stream()).distinct().toList();
  }
}
