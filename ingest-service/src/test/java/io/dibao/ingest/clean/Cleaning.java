package io.dibao.ingest.clean;

import io.dibao.ingest.decode.Body;
import io.dibao.ingest.decode.Post;
import io.dibao.ingest.decode.Source;
import java.util.List;
import java.util.Optional;

/** Cleans bodies of posts that have nothing else to say. */
final class Cleaning {

  private static final Cleaner CLEANER = new Cleaner(CleanSettings.DEFAULTS);

  private Cleaning() {}

  static CleanArticle html(String body) {
    return of(Body.Format.HTML, body);
  }

  static CleanArticle of(Body.Format format, String body) {
    return CLEANER.clean(post(format, body, Source.UNKNOWN));
  }

  static CleanArticle of(Body.Format format, String body, Source source) {
    return CLEANER.clean(post(format, body, source));
  }

  private static Post post(Body.Format format, String body, Source source) {
    return new Post(
        Optional.of("标题"),
        Optional.empty(),
        Optional.empty(),
        source,
        List.of(),
        new Body(format, body),
        List.of());
  }

  /** The lines of the text. */
  static List<String> lines(CleanArticle article) {
    return article.blocks().stream().map(block -> block.range().of(article.text())).toList();
  }
}
