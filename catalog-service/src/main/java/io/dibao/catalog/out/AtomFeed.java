package io.dibao.catalog.out;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A feed as of RFC 4287.
 *
 * @param id an IRI that stays the same for the same question
 * @param self the address of this page of the feed; all addresses are absolute
 * @param next the address of the next page, RFC 5005
 * @param alternate the list as a page for people
 */
public record AtomFeed(
    String id,
    String title,
    String self,
    Optional<String> next,
    String alternate,
    List<Entry> entries) {

  /** The media type of a feed. */
  public static final String MEDIA_TYPE = "application/atom+xml";

  /**
   * An entry.
   *
   * @param updated when its content last changed
   * @param alternate the page for people
   * @param via where it comes from
   */
  public record Entry(
      String id,
      String title,
      Instant updated,
      Optional<Instant> published,
      Optional<String> author,
      String alternate,
      Optional<String> via,
      String summary,
      List<Category> categories) {

    public Entry {
      categories = List.copyOf(categories);
    }
  }

  /** What an entry is about: a code of a scheme. */
  public record Category(String scheme, String term, String label) {}

  public AtomFeed {
    entries = List.copyOf(entries);
  }

  /** When the latest of its entries changed; a feed without entries never did. */
  Instant updated() {
    return entries.stream()
        .map(Entry::updated)
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }
}
