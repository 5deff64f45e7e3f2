package io.dibao.catalog.page;

import io.dibao.catalog.search.Snippet;
import io.dibao.catalog.store.Sentence;
import java.util.List;

/** Quotes sentences. */
public final class Sentences {

  private Sentences() {}

  /**
   * The sentence as HTML, its words from {@code start} to {@code end} marked.
   *
   * @param start in UTF-16 code units of the article's text
   */
  public static String html(Sentence sentence, int start, int end) {
    String text = sentence.text();
    int from = Math.max(0, Math.min(start - sentence.start(), text.length()));
    int to = Math.max(from, Math.min(end - sentence.start(), text.length()));
    List<Snippet.Range> marked =
        from < to ? List.of(new Snippet.Range(from, to)) : List.<Snippet.Range>of();
    return new Snippet("text", text, sentence.start(), marked).html();
  }
}
