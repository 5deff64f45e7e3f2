package io.dibao.ingest.reference;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what an article does to the documents that its headline names: 关于印发《…》的通知, 关于修改《…》的决定,
 * 解读《…》.
 */
final class HeadlineRelations {

  /** What a headline may say that the article does to the document behind the word. */
  private static final Set<Relation.Type> TYPES =
      EnumSet.of(
          Relation.Type.ISSUES,
          Relation.Type.AMENDS,
          Relation.Type.REPEALS,
          Relation.Type.IMPLEMENTS);

  private final ReferenceWords words;

  HeadlineRelations(ReferenceWords words) {
    this.words = words;
  }

  /** What the headline says of the document of this title. */
  Optional<Relation.Type> of(String headline, String title) {
    if (words.interpretations().stream().anyMatch(headline::contains)) {
      return Optional.of(Relation.Type.INTERPRETS);
    }
    int at = headline.indexOf(title);
    if (at < 0 || words.kindOf(headline).isEmpty()) {
      return Optional.empty();
    }
    int before = at > 0 && headline.charAt(at - 1) == '《' ? at - 1 : at;
    int behind = at + title.length();
    int after = headline.startsWith("》", behind) ? behind + 1 : behind;
    return words.relations().stream()
        .filter(cue -> TYPES.contains(cue.type()))
        .filter(
            cue ->
                cue.before().stream()
                        .anyMatch(word -> headline.startsWith(word, before - word.length()))
                    || cue.after().stream().anyMatch(word -> headline.startsWith(word, after)))
        .map(RelationCue::type)
        .findFirst();
  }

  /** The document that the headline says the article issues. */
  Optional<String> issued(String headline, Iterable<String> cited) {
    for (String title : cited) {
      if (of(headline, title).filter(Relation.Type.ISSUES::equals).isPresent()) {
        return Optional.of(title);
      }
    }
    return Optional.empty();
  }
}
