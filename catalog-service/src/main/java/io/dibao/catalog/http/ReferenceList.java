package io.dibao.catalog.http;

import io.dibao.catalog.out.Keyset;
import io.dibao.catalog.store.Citing;
import io.dibao.catalog.store.Reference;
import io.dibao.catalog.store.ReferenceKind;
import io.dibao.catalog.store.ReferenceQuery;
import io.dibao.catalog.store.References;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the lists of documents and of agencies have in common. */
@ApplicationScoped
class ReferenceList {

  private final References references;
  private final ListAnswers answers;

  ReferenceList(References references, ListAnswers answers) {
    this.references = references;
    this.answers = answers;
  }

  /** The page, or the whole list, that the parameters ask for. */
  Response find(
      ReferenceKind kind,
      ReferenceParameters own,
      ArticleFilterParameters articles,
      ListFormat format,
      UriInfo uri,
      HttpHeaders headers) {
    Cursor cursor = Cursor.of(uri.getQueryParameters());
    if (format.isExport()) {
      Export export = Export.read(own.limit, own.cursor, List.of());
      ReferenceQuery query = ReferenceRequest.read(kind, own.unpaged(), articles, cursor);
      Keyset<Reference> rows = (last, most) -> references.find(query.behind(last, most));
      return answers.export(
          format,
          ReferencePage.name(kind),
          rows,
          export.most(),
          row -> List.of(ReferencePage.Item.of(kind, row)),
          ReferenceCells.class,
          ReferenceCells::of);
    }
    ReferenceQuery query = ReferenceRequest.read(kind, own, articles, cursor);
    Slice<Reference> page =
        Slice.of(references.find(query.withLimit(query.limit() + 1)), query.limit());
    Optional<String> next = page.next(last -> cursor.write(ReferenceRequest.written(last)));
    return format == ListFormat.ATOM
        ? answers.feed(ReferenceFeed.of(kind, page.rows(), next, new FeedAddresses(uri)), headers)
        : answers.page(
            new ReferencePage(ReferencePage.items(kind, page.rows()), references.count(query)),
            new PageLinks(uri).header(next),
            headers);
  }

  /**
   * The reference of that id.
   *
   * @throws NotFoundException if no article has it
   */
  Reference find(ReferenceKind kind, String id) {
    return uuid(id)
        .flatMap(uuid -> references.find(kind, uuid))
        .orElseThrow(
            () ->
                new NotFoundException(
                    switch (kind) {
                      case DOCUMENT -> "No article cites a document of that id.";
                      case AGENCY -> "No article names an agency of that id.";
                    }));
  }

  private static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text)).filter(id -> id.toString().equalsIgnoreCase(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * An article that refers to something.
   *
   * @param quote the sentence of its first mention
   */
  record CitingArticle(ArticleSource article, Quote quote) {

    static CitingArticle of(Citing citing) {
      return new CitingArticle(
          ArticleSource.of(
              citing.articleId(), citing.articleTitle(), citing.publishedAt(), citing.section()),
          Quote.of(citing.sentence(), citing.rangeStart(), citing.rangeEnd()));
    }
  }
}
