package io.dibao.catalog.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What an article says that one document does to another.
 *
 * @param from the document that does it; absent for the article itself
 * @param articles how many articles say so of this type: to or of the document asked for, or of the
 *     same two
 * @param place the words that say so; absent where the headline does
 */
public record RelationStatement(
    String type,
    Optional<Named> from,
    Named to,
    long articles,
    UUID articleId,
    String articleTitle,
    Optional<Instant> publishedAt,
    Optional<Place> place) {

  /** A document; its id is the MD5 of its title as a UUID. */
  public record Named(UUID id, String title) {}

  /**
   * Where an article says it.
   *
   * @param rangeStart in UTF-16 code units of the article's text
   * @param section the path of the section that holds it
   */
  public record Place(int rangeStart, int rangeEnd, Optional<String> section, Sentence sentence) {}
}
