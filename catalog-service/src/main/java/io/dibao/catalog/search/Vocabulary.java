package io.dibao.catalog.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * All known names at one time, the most frequent first. What they are compared by stands in one
 * long text each, which is read through in milliseconds where some hundred thousand texts would
 * take a hundred.
 */
final class Vocabulary {

  /** No names. */
  static final Vocabulary EMPTY = new Vocabulary(List.of());

  /** The most names that are kept: the most frequent. */
  static final int MOST_NAMES = 300_000;

  private static final int SHORTEST_INITIALS = 2;

  private final List<KnownName> names;
  private final Lines folded;
  private final Lines initials;

  /** Of each name, which characters it has, by a bit for each sixty-fourth of them. */
  private final long[] characters;

  Vocabulary(List<KnownName> names) {
    this.names =
        names.stream()
            .sorted(
                Comparator.comparing(KnownName::count).reversed().thenComparing(KnownName::text))
            .limit(MOST_NAMES)
            .toList();
    this.folded = new Lines(this.names, KnownName::folded);
    this.initials = new Lines(this.names, KnownName::initials);
    this.characters = this.names.stream().mapToLong(each -> characters(each.folded())).toArray();
  }

  /** A text of each name, one a line. */
  private static final class Lines {

    private final String text;
    private final int[] starts;

    Lines(List<KnownName> names, Function<KnownName, String> line) {
      StringBuilder lines = new StringBuilder("\n");
      starts = new int[names.size()];
      for (int i = 0; i < starts.length; i++) {
        starts[i] = lines.length();
        lines.append(line.apply(names.get(i))).append('\n');
      }
      text = lines.toString();
    }

    /** The first line, from this one on, that holds the words; or -1. */
    int next(String words, int from) {
      if (from >= starts.length) {
        return -1;
      }
      // A line's break belongs to the line that it stands before.
      int at = text.indexOf(words, starts[from] - 1);
      if (at < 0) {
        return -1;
      }
      int line = Arrays.binarySearch(starts, at + (text.charAt(at) == '\n' ? 1 : 0));
      return line >= 0 ? line : -line - 2;
    }
  }

  int size() {
    return names.size();
  }

  /**
   * Names that begin with what was typed, then those whose pinyin initials do, then those that hold
   * it; each the most frequent first, and each thing named only once.
   *
   * @param typed as {@link Folding} has it
   */
  List<KnownName> matching(String typed, int limit) {
    List<KnownName> beginning = new ArrayList<>();
    List<KnownName> holding = new ArrayList<>();
    int line = folded.next(typed, 0);
    while (line >= 0 && beginning.size() < limit) {
      KnownName name = names.get(line);
      if (name.folded().startsWith(typed)) {
        add(name, beginning);
      } else if (holding.size() < limit) {
        add(name, holding);
      }
      line = folded.next(typed, line + 1);
    }
    if (typed.length() >= SHORTEST_INITIALS && typed.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      line = initials.next("\n" + typed, 0);
      while (line >= 0 && beginning.size() < limit) {
        add(names.get(line), beginning);
        line = initials.next("\n" + typed, line + 1);
      }
    }
    holding.forEach(name -> add(name, beginning));
    return List.copyOf(beginning.subList(0, Math.min(limit, beginning.size())));
  }

  /** Adds the name, unless another form of it is there. */
  private static void add(KnownName name, List<KnownName> names) {
    boolean there =
        names.stream()
            .anyMatch(
                each -> each.facet().equals(name.facet()) && each.value().equals(name.value()));
    if (!there) {
      names.add(name);
    }
  }

  /**
   * The name that is closest to what was typed, of those as close the most frequent; nothing where
   * what was typed is a name.
   *
   * @param typed as {@link Folding} has it
   * @param edits the most characters that may be added, missing or another
   */
  Optional<KnownName> closest(String typed, int edits) {
    KnownName best = null;
    int least = edits + 1;
    long wanted = characters(typed);
    for (int i = 0; i < characters.length && least > 0; i++) {
      // An edit takes away one character at most, and adds one at most.
      if (Long.bitCount(wanted & ~characters[i]) < least
          && Long.bitCount(characters[i] & ~wanted) < least) {
        int distance = EditDistance.between(typed, names.get(i).folded(), least - 1);
        if (distance < least) {
          best = names.get(i);
          least = distance;
        }
      }
    }
    return Optional.ofNullable(best).filter(each -> !each.folded().equals(typed));
  }

  private static long characters(String text) {
    long characters = 0;
    for (int i = 0; i < text.length(); i++) {
      characters |= 1L << (text.charAt(i) % Long.SIZE);
    }
    return characters;
  }
}
