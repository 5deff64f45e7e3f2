package io.dibao.catalog.page.reference;

import io.dibao.catalog.page.Address;
import io.dibao.catalog.page.Days;
import io.dibao.catalog.store.Count;
import io.dibao.catalog.store.DocumentGraphs;
import io.dibao.catalog.store.Reference;
import io.dibao.catalog.store.ReferenceKind;
import io.dibao.catalog.store.References;
import io.dibao.catalog.store.Relations;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A document over all articles.
 *
 * @param issuers the agencies that issued it
 * @param relations what is done to it, and what it does
 */
public record DocumentView(
    String id,
    String title,
    long articles,
    Optional<String> first,
    Optional<String> last,
    List<String> kinds,
    List<String> numbers,
    List<Count> aliases,
    List<Issuer> issuers,
    Picture picture,
    List<RelationGroup> relations,
    List<Quoting> citing,
    List<Listing.Row> related,
    List<Listing.Row> agencies) {

  private static final int MOST = 30;
  private static final int MOST_STATEMENTS = 10;

  /** An agency that issued it. */
  public record Issuer(String href, String name) {}

  /** The search page with its articles. */
  public String search() {
    return Address.of("/").with("document", title).toString();
  }

  /** The deadlines that its articles name. */
  public String deadlines() {
    return Address.of("/timeline").with("document", title).toString();
  }

  /** Draws documents up from the store. */
  @ApplicationScoped
  static class Documents {

    private final References references;
    private final Relations relations;
    private final DocumentGraphs graphs;

    Documents(References references, Relations relations, DocumentGraphs graphs) {
      this.references = references;
      this.relations = relations;
      this.graphs = graphs;
    }

    Optional<DocumentView> find(UUID id, Locale locale) {
      return references.find(ReferenceKind.DOCUMENT, id).map(found -> view(found, locale));
    }

    private DocumentView view(Reference found, Locale locale) {
      UUID id = found.id();
      ReferenceKind kind = ReferenceKind.DOCUMENT;
      return new DocumentView(
          id.toString(),
          found.name(),
          found.articles(),
          Days.of(found.firstSeen()),
          Days.of(found.lastSeen()),
          labels(references.values(kind, id, References.Column.KIND)),
          labels(references.values(kind, id, References.Column.NUMBER)),
          references.otherNames(kind, id, MOST),
          references.issuers(id, MOST).stream()
              .map(
                  issuer ->
                      new Issuer("/agencies/" + ReferenceKind.idOf(issuer.value()), issuer.value()))
              .toList(),
          Picture.of(graphs.around(found, 1), id, locale),
          RelationGroup.of(relations.to(id, MOST_STATEMENTS), relations.from(id, MOST_STATEMENTS)),
          Quoting.of(references.citing(kind, id, MOST)),
          Listing.rows(kind, references.beside(kind, id, kind, MOST)),
          Listing.rows(
              ReferenceKind.AGENCY, references.beside(kind, id, ReferenceKind.AGENCY, MOST)));
    }

    private static List<String> labels(List<Count> counts) {
      return counts.stream().map(Count::label).toList();
    }
  }
}
