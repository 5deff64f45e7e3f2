package io.dibao.ingest.clean;

import io.dibao.ingest.decode.CreditReader;
import io.dibao.ingest.decode.Post;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is known of an article besides its text. The post's own author and publisher stand; printed
 * ones fill what it leaves open.
 */
final class Facts {

  private Optional<String> author;
  private Optional<String> publisher;
  private Optional<String> editor = Optional.empty();
  private final List<String> warnings;
  private final Map<String, Integer> dropped = new TreeMap<>();

  Facts(Post post) {
    author = post.author();
    publisher = post.source().publisher();
    warnings = new ArrayList<>();
  }

  /** Takes what the credits name and is not known yet. */
  void take(CreditReader.Credits credits) {
    author = author.or(credits::author);
    publisher = publisher.or(credits::publisher);
    editor = editor.or(credits::editor);
  }

  void editor(Optional<String> name) {
    editor = editor.or(() -> name);
  }

  /** Whether nothing would be lost with the line that names these: it is all known as such. */
  boolean hold(CreditReader.Credits credits) {
    return isKnown(credits.author(), author)
        && isKnown(credits.publisher(), publisher)
        && isKnown(credits.editor(), editor);
  }

  private static boolean isKnown(Optional<String> printed, Optional<String> known) {
    return printed.isEmpty() || known.isEmpty() || printed.equals(known);
  }

  /** Counts a line that was left out. */
  void drop(String what) {
    dropped.merge(what, 1, Integer::sum);
  }

  void warn(String warning) {
    warnings.add(warning);
  }

  Optional<String> author() {
    return author;
  }

  Optional<String> publisher() {
    return publisher;
  }

  Optional<String> editor() {
    return editor;
  }

  List<String> warnings() {
    List<String> all = new ArrayList<>(warnings);
    dropped.forEach(
        (what, count) ->
            all.add(
                "Left out: " + count + (count == 1 ? " line" : " lines") + " of " + what + "."));
    return Collections.unmodifiableList(all);
  }
}
