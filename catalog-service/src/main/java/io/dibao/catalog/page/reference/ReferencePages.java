package io.dibao.catalog.page.reference;

import io.dibao.catalog.http.ReferenceParameters;
import io.dibao.catalog.page.Address;
import io.dibao.catalog.page.PageResponse;
import io.dibao.catalog.page.Visit;
import io.dibao.catalog.store.ReferenceKind;
import io.dibao.catalog.store.References;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
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

/** The documents that articles cite, the agencies that they name, and each of them by itself. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ReferencePages {

  private final References references;
  private final DocumentView.Documents documents;
  private final AgencyView.Agencies agencies;

  ReferencePages(
      References references, DocumentView.Documents documents, AgencyView.Agencies agencies) {
    this.references = references;
    this.documents = documents;
    this.agencies = agencies;
  }

  @CheckedTemplate(basePath = "page")
  static class Templates {
    private Templates() {}

    static native TemplateInstance listing(Visit visit, Listing listing);

    static native TemplateInstance document(Visit visit, DocumentView document);

    static native TemplateInstance agency(Visit visit, AgencyView agency);
  }

  @GET
  @Path("documents")
  @Operation(hidden = true)
  public Response documents(
      @BeanParam ReferenceParameters parameters, HttpHeaders headers, UriInfo uri) {
    return list(ReferenceKind.DOCUMENT, parameters, headers, uri);
  }

  @GET
  @Path("agencies")
  @Operation(hidden = true)
  public Response agencies(
      @BeanParam ReferenceParameters parameters, HttpHeaders headers, UriInfo uri) {
    return list(ReferenceKind.AGENCY, parameters, headers, uri);
  }

  private Response list(
      ReferenceKind kind, ReferenceParameters parameters, HttpHeaders headers, UriInfo uri) {
    Visit visit = Visit.of(headers, uri);
    Address here = Address.of(uri).withoutBlanks();
    Listing listing = Listing.of(kind, references, parameters, here, visit.language().locale());
    return PageResponse.ok(Templates.listing(visit, listing), visit);
  }

  @GET
  @Path("documents/{id}")
  @Operation(hidden = true)
  public Response document(@RestPath UUID id, HttpHeaders headers, UriInfo uri) {
    Visit visit = Visit.of(headers, uri);
    return documents
        .find(id, visit.language().locale())
        .map(found -> PageResponse.ok(Templates.document(visit, found), visit))
        .orElseThrow(() -> new NotFoundException("No article cites a document of that id."));
  }

  @GET
  @Path("agencies/{id}")
  @Operation(hidden = true)
  public Response agency(@RestPath UUID id, HttpHeaders headers, UriInfo uri) {
    Visit visit = Visit.of(headers, uri);
    return agencies
        .find(id)
        .map(found -> PageResponse.ok(Templates.agency(visit, found), visit))
        .orElseThrow(() -> new NotFoundException("No article names an agency of that id."));
  }
}
