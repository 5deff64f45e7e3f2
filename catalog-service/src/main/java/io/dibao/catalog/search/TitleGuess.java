package io.dibao.catalog.search;

import java.util.Optional;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** Finds the title that is nearly what was typed. */
final class TitleGuess {

  private static final int SHORTEST = 4;
  private static final int MOST_COMPARED = 20;
  private static final int SHARE_OF_PAIRS = 50;

  private final Folding folding;

  TitleGuess(Folding folding) {
    this.folding = folding;
  }

  /**
   * The closest title of those that share half of the pairs of characters.
   *
   * @param folded what was typed as {@link Folding} has it
   * @param edits the most characters that may be added, missing or another
   */
  Optional<String> closest(SearchSession session, String typed, String folded, int edits) {
    if (folded.length() < SHORTEST) {
      return Optional.empty();
    }
    String best = null;
    int least = edits + 1;
    for (String title :
        session
            .search(IndexedArticle.class)
            .select(f -> f.field("title", String.class))
            .where(
                f ->
                    f.match()
                        .field("title")
                        .matching(typed)
                        .minimumShouldMatchPercent(SHARE_OF_PAIRS))
            .fetchHits(MOST_COMPARED)) {
      int distance = EditDistance.between(folded, folding.folded(title), least - 1);
      if (distance > 0 && distance < least) {
        best = title;
        least = distance;
      }
    }
    return Optional.ofNullable(best);
  }
}
