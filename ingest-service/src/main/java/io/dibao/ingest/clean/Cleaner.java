package io.dibao.ingest.clean;

import io.dibao.ingest.decode.BadArticle;
import io.dibao.ingest.decode.Post;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/** Reduces a post to the article itself. */
@ApplicationScoped
public class Cleaner {

  private final CleanSettings settings;

  public Cleaner(CleanSettings settings) {
    this.settings = Objects.requireNonNull(settings, "settings");
  }

  /**
   * The article in {@code post}.
   *
   * @throws BadArticle unprocessable, field {@code title} or {@code body}, where nothing is left of
   *     it, or {@code body} where it is nested deeper than the bound
   */
  public CleanArticle clean(Post post) {
    throw new BadArticle(
        BadArticle.Kind.UNPROCESSABLE, "body", post.body().format() + " under " + settings);
  }
}
