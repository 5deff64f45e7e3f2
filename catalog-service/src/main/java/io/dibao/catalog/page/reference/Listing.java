package io.dibao.catalog.page.reference;

import io.dibao.catalog.http.ArticleFilterParameters;
import io.dibao.catalog.http.Cursor;
import io.dibao.catalog.http.ReferenceParameters;
import io.dibao.catalog.http.ReferenceRequest;
import io.dibao.catalog.page.Address;
import io.dibao.catalog.page.Days;
import io.dibao.catalog.store.Reference;
import io.dibao.catalog.store.ReferenceKind;
import io.dibao.catalog.store.ReferenceQuery;
import io.dibao.catalog.store.References;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A page of documents or agencies, the most frequent first.
 *
 * @param kind of which it is
 * @param api the same list for programs
 */
public record Listing(
    ReferenceKind kind,
    String q,
    List<Row> rows,
    String total,
    Optional<String> first,
    Optional<String> next,
    Address api) {

  private static final int LIMIT = 50;

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

  /** The path of the list. */
  public String path() {
    return path(kind);
  }

  public boolean isOfDocuments() {
    return kind == ReferenceKind.DOCUMENT;
  }

  private static String path(ReferenceKind kind) {
    return kind == ReferenceKind.DOCUMENT ? "/documents" : "/agencies";
  }

  /**
   * The page that the address asks for.
   *
   * @throws io.dibao.catalog.http.BadParameters if it cannot be understood
   */
  static Listing of(
      ReferenceKind kind,
      References references,
      ReferenceParameters parameters,
      Address here,
      Locale locale) {
    parameters.q = here.first("q");
    parameters.limit = String.valueOf(LIMIT);
    Cursor cursor = Cursor.of(here.parameters());
    ReferenceQuery query =
        ReferenceRequest.read(kind, parameters, new ArticleFilterParameters(), cursor);
    List<Reference> found = references.find(query.withLimit(LIMIT + 1));
    List<Reference> page = found.subList(0, Math.min(LIMIT, found.size()));
    Optional<String> next =
        found.size() > LIMIT
            ? Optional.of(
                here.at(cursor.write(ReferenceRequest.written(page.get(LIMIT - 1)))).toString())
            : Optional.empty();
    return new Listing(
        kind,
        Optional.ofNullable(parameters.q).orElse(""),
        rows(kind, page),
        String.format(locale, "%,d", references.count(query)),
        query.after().map(place -> here.without("cursor").toString()),
        next,
        here.to("/v1" + path(kind), Set.of("q")));
  }
}
