package io.dibao.catalog.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A question for documents or agencies.
 *
 * @param words each, in one of its spellings, to be part of the name, whatever its case, or a form
 *     that stands for it
 * @param articles whose references
 * @param after where the page before ended
 * @param limit the most to answer
 */
public record ReferenceQuery(
    ReferenceKind kind,
    List<List<String>> words,
    ArticleFilter articles,
    Optional<Place> after,
    int limit) {

  /** The same question with another limit. */
  public ReferenceQuery withLimit(int other) {
    return new ReferenceQuery(kind, words, articles, after, other);
  }

  /** The references behind that one, or the first. */
  public ReferenceQuery behind(Optional<Reference> last, int most) {
    return new ReferenceQuery(
        kind, words, articles, last.map(each -> new Place(each.articles(), each.id())), most);
  }

  /** A reference's place: the most frequent come first, those as frequent by id. */
  public record Place(long articles, UUID id) {}

  public ReferenceQuery {
    words = List.copyOf(words);
  }
}
