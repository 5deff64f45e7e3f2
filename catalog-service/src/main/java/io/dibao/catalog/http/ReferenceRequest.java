package io.dibao.catalog.http;

import io.dibao.catalog.search.Spellings;
import io.dibao.catalog.store.Reference;
import io.dibao.catalog.store.ReferenceKind;
import io.dibao.catalog.store.ReferenceQuery;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Reads the parameters of the lists of documents and agencies into a question to the store. */
public final class ReferenceRequest {

  private static final int MOST_WORDS = 16;
  private static final int LONGEST_QUERY = 500;

  private ReferenceRequest() {}

  /**
   * @throws BadParameters with all that is wrong, not only the first
   */
  public static ReferenceQuery read(
      ReferenceKind kind,
      ReferenceParameters own,
      ArticleFilterParameters articles,
      Cursor cursor) {
    ParameterReader reader = new ParameterReader();
    ReferenceQuery query =
        new ReferenceQuery(
            kind,
            reader.read("q", own.q, ReferenceRequest::words).orElse(List.of()),
            articles.filter(reader),
            reader.read("cursor", own.cursor, text -> cursor.read(text, ReferenceRequest::place)),
            reader.limit(own.limit));
    reader.check();
    return query;
  }

  private static List<List<String>> words(String q) {
    if (q.length() > LONGEST_QUERY) {
      throw new IllegalArgumentException("is longer than " + LONGEST_QUERY + " characters");
    }
    String typed = q.replaceAll("[《》\\p{Cntrl}]", " ").strip();
    if (typed.isEmpty()) {
      throw new IllegalArgumentException("holds no word to search for");
    }
    List<String> words = Arrays.asList(typed.split("\\s+"));
    if (words.size() > MOST_WORDS) {
      throw new IllegalArgumentException("has more than " + MOST_WORDS + " words");
    }
    return words.stream().map(Spellings::of).toList();
  }

  /** For {@link Cursor}. */
  public static List<String> written(Reference last) {
    return List.of(Long.toString(last.articles()), last.id().toString());
  }

  private static ReferenceQuery.Place place(List<String> parts) {
    return new ReferenceQuery.Place(Long.parseLong(parts.get(0)), UUID.fromString(parts.get(1)));
  }
}
