package io.dibao.catalog.search;

import io.dibao.catalog.search.Expression.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a user types into a search box, understood.
 *
 * @param expression absent where no words are asked for
 * @param typed with signs of full width narrowed
 */
public record Words(Optional<Expression> expression, String typed) {

  /** Asks for no words. */
  public static final Words NONE = new Words(Optional.empty(), "");

  /** The longest query, in UTF-16 code units. */
  public static final int LONGEST = 512;

  /** The most words in a query. */
  public static final int MOST = 32;

  /**
   * Reads a query in the query language, see {@link WordsReader}.
   *
   * @throws IllegalArgumentException if the query is too long, has too many words, is nested too
   *     deep, or holds nothing to search for; the message says which, and where
   */
  public static Words parse(String query) {
    if (query.length() > LONGEST) {
      throw new IllegalArgumentException("is longer than " + LONGEST + " characters");
    }
    WordsReader reader = new WordsReader(query);
    Expression expression =
        reader
            .read()
            .orElseThrow(() -> new IllegalArgumentException("holds no word to search for"));
    return new Words(Optional.of(expression), reader.query());
  }

  public boolean isEmpty() {
    return expression.isEmpty();
  }

  /** The words that hits are found by, and not those that they must not have. */
  List<Text> found() {
    List<Text> found = new ArrayList<>();
    expression.ifPresent(each -> addFound(each, found));
    return found;
  }

  /** As deep as {@link WordsReader} lets it be. */
  private static void addFound(Expression expression, List<Text> found) {
    if (expression instanceof Text text) {
      found.add(text);
    } else if (expression instanceof Expression.All all) {
      all.parts().forEach(each -> addFound(each, found));
    } else if (expression instanceof Expression.Any any) {
      any.parts().forEach(each -> addFound(each, found));
    }
  }

  /** Those of the words that may stand in a place. */
  Stream<Text> in(Expression.Place place) {
    return found().stream().filter(each -> each.place().orElse(place) == place);
  }
}
