package io.dibao.ingest.decode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What {@code clean/credits.yaml} says. */
final class CreditLabels {

  /** What a label names. */
  enum Role {
    EDITOR,
    PUBLISHER,
    AUTHOR,
    DATE,
    OTHER
  }

  /**
   * A label at a place in a line.
   *
   * @param length of the label, in UTF-16 code units
   */
  record Hit(Role role, int length) {}

  private record File(
      List<String> editor,
      List<String> publisher,
      List<String> author,
      List<String> date,
      List<String> other,
      Set<String> nobody,
      Set<String> noise,
      List<String> bare,
      List<String> before,
      List<String> behind,
      List<String> houses,
      String surnames) {}

  private final Map<String, Role> roles = new HashMap<>();
  private final Set<String> noise;
  private final Set<String> nobody;
  private final int longest;
  private final List<String> bare;
  private final List<String> labelled;
  private final List<String> behind;
  private final List<String> houses;
  private final String surnames;

  CreditLabels() {
    File file = RuleFile.load("credits.yaml", File.class);
    file.other().forEach(label -> roles.put(label, Role.OTHER));
    file.date().forEach(label -> roles.put(label, Role.DATE));
    file.author().forEach(label -> roles.put(label, Role.AUTHOR));
    file.publisher().forEach(label -> roles.put(label, Role.PUBLISHER));
    file.editor().forEach(label -> roles.put(label, Role.EDITOR));
    noise = Set.copyOf(file.noise());
    nobody = Set.copyOf(file.nobody());
    bare = List.copyOf(file.bare());
    labelled = List.copyOf(file.before());
    behind = List.copyOf(file.behind());
    houses = List.copyOf(file.houses());
    surnames = file.surnames();
    longest = roles.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** The longest label that begins at {@code offset}. */
  Optional<Hit> at(String line, int offset) {
    for (int length = Math.min(longest, line.length() - offset); length > 0; length--) {
      Role role = roles.get(line.substring(offset, offset + length));
      if (role != null) {
        return Optional.of(new Hit(role, length));
      }
    }
    return Optional.empty();
  }

  /** Whether {@code words} end in a label of authors that stands without a colon, such as 记者. */
  boolean endsWithAuthor(String words) {
    return labelled.stream().anyMatch(words::endsWith);
  }

  /** Whether a word stands where a name was not known. */
  boolean isNobody(String word) {
    return nobody.contains(word);
  }

  /** The length of the label at the start of {@code word} that needs no colon, or 0. */
  int bare(String word) {
    return bare.stream()
        .filter(label -> word.startsWith(label))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /** Whether a word behind a name is no name: 摄影报道. */
  boolean isBehindNames(String word) {
    return behind.stream().anyMatch(word::endsWith);
  }

  /** Whether {@code name} ends like the name of a publishing house. */
  boolean isHouse(String name) {
    return houses.stream().anyMatch(name::endsWith);
  }

  /** Whether {@code name} looks like a person's: a frequent surname and one or two characters. */
  boolean isPerson(String name) {
    return (name.length() == 2 || name.length() == 3)
        && surnames.indexOf(name.charAt(0)) >= 0
        && name.codePoints().allMatch(Character::isIdeographic)
        && !isHouse(name);
  }

  /** Whether a word without a label says nothing: a button, a counter. */
  boolean isNoise(String word) {
    return noise.contains(word)
        || word.chars().noneMatch(Character::isLetter)
        || noise.contains(counted(word));
  }

  /** 次阅读 of 1,164次阅读. */
  private static String counted(String word) {
    int start = 0;
    while (start < word.length()
        && (Character.isDigit(word.charAt(start)) || word.charAt(start) == ',')) {
      start++;
    }
    return word.substring(start);
  }
}
