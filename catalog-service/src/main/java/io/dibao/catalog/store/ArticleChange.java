package io.dibao.catalog.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that happened to an article.
 *
 * @param sequence its number; later changes have greater ones
 * @param revision the one that was stored, or that a retraction took away
 * @param categories the path, from the widest on
 * @param classifications {@code scheme:code} and {@code scheme:code:role}, with the codes above
 * @param agencies canonical names and printed forms
 * @param documents titles and aliases
 * @param changedAt when the catalog stored it
 */
public record ArticleChange(
    long sequence,
    Kind kind,
    UUID articleId,
    String revision,
    String title,
    Optional<Instant> publishedAt,
    Optional<String> publisher,
    List<String> categories,
    List<String> classifications,
    List<String> agencies,
    List<String> documents,
    Instant changedAt) {

  /** What happened. */
  public enum Kind {
    /** A revision of the article was stored that was not there before. */
    PUBLISHED("published"),
    /** The article was taken back. */
    RETRACTED("retracted");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** In one word, as in the log and in what is sent. */
    public String label() {
      return label;
    }

    static Kind of(String label) {
      return Arrays.stream(values())
          .filter(kind -> kind.label.equals(label))
          .findFirst()
          .orElseThrow();
    }
  }

  public ArticleChange {
    categories = List.copyOf(categories);
    classifications = List.copyOf(classifications);
    agencies = List.copyOf(agencies);
    documents = List.copyOf(documents);
  }
}
