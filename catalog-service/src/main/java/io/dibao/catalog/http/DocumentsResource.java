package io.dibao.catalog.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dibao.catalog.store.Count;
import io.dibao.catalog.store.Reference;
import io.dibao.catalog.store.ReferenceKind;
import io.dibao.catalog.store.References;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The documents that articles cite. */
@Path("/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "documents")
@APIResponse(
    responseCode = "503",
    description = "The database is away; Retry-After says when to ask again",
    content =
        @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class DocumentsResource {

  private static final int MOST = 50;

  private final ReferenceList list;
  private final References references;

  DocumentsResource(ReferenceList list, References references) {
    this.list = list;
    this.references = references;
  }

  @GET
  @Operation(
      operationId = "findDocuments",
      summary = "Documents that articles cite, the most cited first",
      description = "Pages are linked by the header Link.")
  @APIResponse(
      responseCode = "200",
      description = "A page of documents",
      headers = @Header(name = "Link", description = "RFC 8288: first and, if there is one, next"),
      content =
          @Content(
              schema = @Schema(implementation = ReferencePage.class),
              examples = @ExampleObject(name = "documents", value = Examples.DOCUMENTS)))
  @APIResponse(
      responseCode = "400",
      description = "A parameter is unknown or cannot be understood; all such are named",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class),
              examples = @ExampleObject(name = "problem", value = Examples.BAD_REQUEST)))
  public Response find(
      @BeanParam ReferenceParameters parameters,
      @BeanParam ArticleFilterParameters articles,
      UriInfo uri) {
    return list.page(ReferenceKind.DOCUMENT, parameters, articles, uri);
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getDocument",
      summary = "A document over all articles: who cites it, what it is called, who issued it")
  @APIResponse(
      responseCode = "200",
      description = "The document",
      content =
          @Content(
              schema = @Schema(implementation = DocumentView.class),
              examples = @ExampleObject(name = "document", value = Examples.DOCUMENT)))
  @APIResponse(
      responseCode = "404",
      description = "No article cites it",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public DocumentView get(@RestPath String id) {
    return view(list.find(ReferenceKind.DOCUMENT, id));
  }

  private DocumentView view(Reference found) {
    UUID id = found.id();
    return new DocumentView(
        id,
        found.name(),
        found.articles(),
        found.firstSeen(),
        found.lastSeen(),
        references.values(ReferenceKind.DOCUMENT, id, References.Column.KIND),
        references.values(ReferenceKind.DOCUMENT, id, References.Column.NUMBER),
        references.otherNames(ReferenceKind.DOCUMENT, id, MOST),
        references.issuers(id, MOST),
        references.citing(ReferenceKind.DOCUMENT, id, MOST).stream()
            .map(ReferenceList.CitingArticle::of)
            .toList(),
        ReferencePage.items(
            ReferenceKind.DOCUMENT,
            references.beside(ReferenceKind.DOCUMENT, id, ReferenceKind.DOCUMENT, MOST)),
        ReferencePage.items(
            ReferenceKind.AGENCY,
            references.beside(ReferenceKind.DOCUMENT, id, ReferenceKind.AGENCY, MOST)));
  }

  /**
   * A document over all articles. Each list has the most frequent first, at most 50.
   *
   * @param articles how many articles cite it
   * @param firstSeen when the earliest of them was published
   * @param kinds what kind of document it is (意见, 通知 …), as its titles end
   * @param numbers its document numbers, as articles print them
   * @param aliases the short titles that articles give it
   * @param issuers the agencies that issued it, as far as articles say
   * @param related documents that the same articles cite
   * @param agencies agencies that the same articles name
   * @param citing the articles that cite it, the latest first, at most 50
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record DocumentView(
      UUID id,
      String title,
      long articles,
      Optional<Instant> firstSeen,
      Optional<Instant> lastSeen,
      List<Count> kinds,
      List<Count> numbers,
      List<Count> aliases,
      List<Count> issuers,
      List<ReferenceList.CitingArticle> citing,
      List<ReferencePage.Item> related,
      List<ReferencePage.Item> agencies) {}
}
