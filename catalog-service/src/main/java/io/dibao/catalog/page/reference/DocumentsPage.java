package io.dibao.catalog.page.reference;

import io.dibao.catalog.page.Address;
import io.dibao.catalog.page.PageResponse;
import io.dibao.catalog.page.Visit;
import io.dibao.catalog.store.ReferenceKind;
import io.dibao.catalog.store.References;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** The documents that articles cite. */
@Path("/documents")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class DocumentsPage {

  private final References references;
  private final DocumentView.Documents documents;

  DocumentsPage(References references, DocumentView.Documents documents) {
    this.references = references;
    this.documents = documents;
  }

  @CheckedTemplate(basePath = "page")
  static class Templates {
    private Templates() {}

    static native TemplateInstance documents(Visit visit, Listing listing);

    static native TemplateInstance document(Visit visit, DocumentView document);
  }

  /** The most frequent first, or those whose name holds the words. */
  @GET
  @Operation(hidden = true)
  public Response list(HttpHeaders headers, UriInfo uri) {
    Visit visit = Visit.of(headers, uri);
    Listing listing =
        Listing.of(
            ReferenceKind.DOCUMENT,
            references,
            Address.of(uri).withoutBlanks(),
            visit.language().locale());
    return PageResponse.ok(Templates.documents(visit, listing), visit);
  }

  /** One over all articles. */
  @GET
  @Path("{id}")
  @Operation(hidden = true)
  public Response one(@RestPath UUID id, HttpHeaders headers, UriInfo uri) {
    Visit visit = Visit.of(headers, uri);
    return documents
        .find(id, visit.language().locale())
        .map(found -> PageResponse.ok(Templates.document(visit, found), visit))
        .orElseThrow(() -> new NotFoundException("No article cites a document of that id."));
  }
}
