package io.dibao.catalog.page.reference;

import io.dibao.catalog.page.Address;
import io.dibao.catalog.page.Days;
import io.dibao.catalog.store.Count;
import io.dibao.catalog.store.Reference;
import io.dibao.catalog.store.ReferenceKind;
import io.dibao.catalog.store.References;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An agency over all articles. */
public record AgencyView(
    String name,
    long articles,
    Optional<String> first,
    Optional<String> last,
    List<Count> forms,
    List<Count> roles,
    List<Quoting> naming,
    List<Listing.Row> issued,
    List<Listing.Row> related,
    List<Listing.Row> documents) {

  private static final int MOST = 30;

  /** The search page with its articles. */
  public String search() {
    return Address.of("/").with("agency", name).toString();
  }

  /** The deadlines that its articles name. */
  public String deadlines() {
    return Address.of("/timeline").with("agency", name).toString();
  }

  /** Draws agencies up from the store. */
  @ApplicationScoped
  static class Agencies {

    private final References references;

    Agencies(References references) {
      this.references = references;
    }

    Optional<AgencyView> find(UUID id) {
      return references.find(ReferenceKind.AGENCY, id).map(this::view);
    }

    private AgencyView view(Reference found) {
      UUID id = found.id();
      ReferenceKind kind = ReferenceKind.AGENCY;
      return new AgencyView(
          found.name(),
          found.articles(),
          Days.of(found.firstSeen()),
          Days.of(found.lastSeen()),
          references.otherNames(kind, id, MOST),
          references.values(kind, id, References.Column.ROLE),
          Quoting.of(references.citing(kind, id, MOST)),
          Listing.rows(ReferenceKind.DOCUMENT, references.issued(found.name(), MOST)),
          Listing.rows(kind, references.beside(kind, id, kind, MOST)),
          Listing.rows(
              ReferenceKind.DOCUMENT, references.beside(kind, id, ReferenceKind.DOCUMENT, MOST)));
    }
  }
}
