package io.dibao.catalog.page.reference;

import io.dibao.catalog.http.Cursor;
import io.dibao.catalog.page.Address;
import io.dibao.catalog.page.Days;
import io.dibao.catalog.store.ArticleFilter;
import io.dibao.catalog.store.Reference;
import io.dibao.catalog.store.ReferenceKind;
import io.dibao.catalog.store.ReferenceQuery;
import io.dibao.catalog.store.References;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A page of documents or agencies, the most frequent first.
 *
 * @param path of the list
 */
public record Listing(
    String path,
    String q,
    List<Row> rows,
    String total,
    Optional<String> first,
    Optional<String> next) {

  private static final int LIMIT = 50;
  private static final int MOST_WORDS = 16;

  /** A document or an agency. */
  public record Row(
      String href, String name, long articles, Optional<String> first, Optional<String> last) {

    static Row of(ReferenceKind kind, Reference reference) {
      return new Row(
          Listing.path(kind) + "/" + reference.id(),
          kind == ReferenceKind.DOCUMENT ? "《" + reference.name() + "》" : reference.name(),
          reference.articles(),
          Days.of(reference.firstSeen()),
          Days.of(reference.lastSeen()));
    }
  }

  static List<Row> rows(ReferenceKind kind, List<Reference> references) {
    return references.stream().map(each -> Row.of(kind, each)).toList();
  }

  static String path(ReferenceKind kind) {
    return kind == ReferenceKind.DOCUMENT ? "/documents" : "/agencies";
  }

  /** The page that the address asks for; a place in the list that cannot be read is its start. */
  static Listing of(ReferenceKind kind, References references, Address here, Locale locale) {
    Cursor cursor = Cursor.of(here.parameters());
    String q = Optional.ofNullable(here.first("q")).orElse("").strip();
    ReferenceQuery query =
        new ReferenceQuery(
            kind,
            words(q),
            ArticleFilter.NONE,
            Optional.ofNullable(here.first("cursor")).flatMap(at -> place(cursor, at)),
            LIMIT);
    List<Reference> found = references.find(query.withLimit(LIMIT + 1));
    List<Reference> page = found.subList(0, Math.min(LIMIT, found.size()));
    Optional<String> next =
        found.size() > LIMIT
            ? Optional.of(here.at(cursor.write(written(page.get(LIMIT - 1)))).toString())
            : Optional.empty();
    return new Listing(
        path(kind),
        q,
        rows(kind, page),
        String.format(locale, "%,d", references.count(query)),
        query.after().map(place -> here.without("cursor").toString()),
        next);
  }

  private static List<String> words(String q) {
    return Arrays.stream(q.replaceAll("[《》\\p{Cntrl}]", " ").strip().split("\\s+"))
        .filter(word -> !word.isEmpty())
        .limit(MOST_WORDS)
        .toList();
  }

  private static List<String> written(Reference last) {
    return List.of(Long.toString(last.articles()), last.id().toString());
  }

  private static Optional<ReferenceQuery.Place> place(Cursor cursor, String at) {
    try {
      return Optional.of(
          cursor.read(
              at,
              parts ->
                  new ReferenceQuery.Place(
                      Long.parseLong(parts.get(0)), UUID.fromString(parts.get(1)))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
