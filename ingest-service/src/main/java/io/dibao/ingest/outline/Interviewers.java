package io.dibao.ingest.outline;

import io.dibao.ingest.clean.Block;
import io.dibao.ingest.clean.CleanArticle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the questions of an interview that the asker's name begins: 观察者网：…？ Whoever so begins two
 * paragraphs that end as questions asks in all that he begins.
 */
final class Interviewers {

  private static final int LONGEST_NAME = 12;
  private static final int LEAST = 2;

  private Interviewers() {}

  /** Puts the markers of the questions in. */
  static void read(CleanArticle article, List<Optional<Marker>> read) {
    List<Block> blocks = article.blocks();
    Map<String, Integer> asked = new HashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (read.get(i).isEmpty() && isQuestion(article.text(), blocks.get(i))) {
        asker(article.text(), blocks.get(i)).ifPresent(name -> asked.merge(name, 1, Integer::sum));
      }
    }
    asked.values().removeIf(times -> times < LEAST);
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      int at = i;
      if (read.get(i).isEmpty()) {
        asker(article.text(), block)
            .filter(asked::containsKey)
            .ifPresent(
                name ->
                    read.set(
                        at,
                        Optional.of(
                            new Marker(
                                Style.QUESTION,
                                article
                                    .text()
                                    .substring(
                                        block.range().start(),
                                        block.range().start() + name.length() + 1),
                                0,
                                block.range().start() + name.length() + 1))));
      }
    }
  }

  private static boolean isQuestion(String text, Block block) {
    return block.range().length() > 0 && "？?".indexOf(text.charAt(block.range().end() - 1)) >= 0;
  }

  private static Optional<String> asker(String text, Block block) {
    int start = block.range().start();
    int limit = Math.min(block.range().end(), start + LONGEST_NAME + 1);
    for (int i = start; i < limit && block.kind() == Block.Kind.PARAGRAPH; i++) {
      char c = text.charAt(i);
      if (c == '：' || c == ':') {
        return i > start + 1 ? Optional.of(text.substring(start, i)) : Optional.empty();
      }
      if (!Character.isLetterOrDigit(c)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
