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

/** The agencies that articles name. */
@Path("/agencies")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class AgenciesPage {

  private final References references;
  private final AgencyView.Agencies agencies;

  AgenciesPage(References references, AgencyView.Agencies agencies) {
    this.references = references;
    this.agencies = agencies;
  }

  @CheckedTemplate(basePath = "page")
  static class Templates {
    private Templates() {}

    static native TemplateInstance agencies(Visit visit, Listing listing);

    static native TemplateInstance agency(Visit visit, AgencyView agency);
  }

  /** The most frequent first, or those whose name holds the words. */
  @GET
  @Operation(hidden = true)
  public Response list(HttpHeaders headers, UriInfo uri) {
    Visit visit = Visit.of(headers, uri);
    Listing listing =
        Listing.of(
            ReferenceKind.AGENCY,
            references,
            Address.of(uri).withoutBlanks(),
            visit.language().locale());
    return PageResponse.ok(Templates.agencies(visit, listing), visit);
  }

  /** One over all articles. */
  @GET
  @Path("{id}")
  @Operation(hidden = true)
  public Response one(@RestPath UUID id, HttpHeaders headers, UriInfo uri) {
    Visit visit = Visit.of(headers, uri);
    return agencies
        .find(id)
        .map(found -> PageResponse.ok(Templates.agency(visit, found), visit))
        .orElseThrow(() -> new NotFoundException("No article names an agency of that id."));
  }
}
