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
      Set<String> noise) {}

  private final Map<String, Role> roles = new HashMap<>();
  private final Set<String> noise;
  private final Set<String> nobody;
  private final int longest;

  CreditLabels() {
    File file = RuleFile.load("credits.yaml", File.class);
    file.other().forEach(label -> roles.put(label, Role.OTHER));
    file.date().forEach(label -> roles.put(label, Role.DATE));
    file.author().forEach(label -> roles.put(label, Role.AUTHOR));
    file.publisher().forEach(label -> roles.put(label, Role.PUBLISHER));
    file.editor().forEach(label -> roles.put(label, Role.EDITOR));
    noise = Set.copyOf(file.noise());
    nobody = Set.copyOf(file.nobody());
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
    return words.endsWith("记者") && roles.get("记者") == Role.AUTHOR;
  }

  /** Whether a word stands where a name was not known. */
  boolean isNobody(String word) {
    return nobody.contains(word);
  }

  /** Whether a word without a label says nothing: a button, a counter. */
  boolean isNoise(String word) {
    return noise.contains(word) || word.chars().noneMatch(Character::isLetter);
  }
}
