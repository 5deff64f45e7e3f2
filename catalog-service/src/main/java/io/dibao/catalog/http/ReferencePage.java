package io.dibao.catalog.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dibao.catalog.store.Reference;
import io.dibao.catalog.store.ReferenceKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of documents or agencies, those that most articles refer to first.
 *
 * @param total how many there are on all pages
 */
record ReferencePage(List<Item> items, long total) {

  /**
   * A document or an agency.
   *
   * @param name the document's title or the agency's canonical name
   * @param articles how many articles refer to it
   * @param firstSeen when the earliest of them was published
   * @param self its address in the API
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  @Schema(name = "ReferenceItem")
  record Item(
      UUID id,
      String name,
      long articles,
      Optional<Instant> firstSeen,
      Optional<Instant> lastSeen,
      String self) {

    static Item of(ReferenceKind kind, Reference reference) {
      return new Item(
          reference.id(),
          reference.name(),
          reference.articles(),
          reference.firstSeen(),
          reference.lastSeen(),
          path(kind) + "/" + reference.id());
    }
  }

  static List<Item> items(ReferenceKind kind, List<Reference> references) {
    return references.stream().map(each -> Item.of(kind, each)).toList();
  }

  static String path(ReferenceKind kind) {
    return "/v1/" + name(kind);
  }

  /** What the list is called. */
  static String name(ReferenceKind kind) {
    return switch (kind) {
      case DOCUMENT -> "documents";
      case AGENCY -> "agencies";
    };
  }
}
