package io.dibao.ingest.decode;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where an article was published.
 *
 * @param publisher the publishing house or site, for instance 新浪财经
 * @param feed the feed or column that delivered it, for instance 新浪财经－国內
 * @param url the canonical address of the article, absolute http or https, as far as the post gives
 *     one
 * @param categories a path from the widest to the narrowest, for instance 金融, 新浪财经, 新浪财经－国內
 */
public record Source(
    Optional<String> publisher,
    Optional<String> feed,
    Optional<String> url,
    List<String> categories) {

  /** A source of which nothing is known. */
  public static final Source UNKNOWN =
      new Source(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

  public Source {
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(feed, "feed");
    Objects.requireNonNull(url, "url");
    categories = List.copyOf(categories);
  }
}
