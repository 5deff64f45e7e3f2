package io.dibao.catalog.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dibao.catalog.out.AtomFeed;
import io.dibao.catalog.store.Count;
import io.dibao.catalog.store.Reference;
import io.dibao.catalog.store.ReferenceKind;
import io.dibao.catalog.store.References;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The agencies that articles name. */
@Path("/v1/agencies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agencies")
public class AgenciesResource {

  private static final int MOST = 50;

  private final ReferenceList list;
  private final References references;

  AgenciesResource(ReferenceList list, References references) {
    this.list = list;
    this.references = references;
  }

  @GET
  @Produces({
    MediaType.APPLICATION_JSON,
    ListFormat.CSV_TYPE,
    ListFormat.NDJSON_TYPE,
    AtomFeed.MEDIA_TYPE
  })
  @Operation(
      operationId = "findAgencies",
      summary = "Agencies that articles name, the most named first",
      description = "Pages are linked by the header Link; CSV and NDJSON hold all that there are.")
  @APIResponse(
      responseCode = "200",
      description = "A page of agencies",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ReferencePage.class),
            examples = @ExampleObject(name = "agencies", value = Examples.AGENCIES)),
        @Content(
            mediaType = ListFormat.CSV_TYPE,
            examples = @ExampleObject(name = "table", value = ExportExamples.AGENCIES)),
        @Content(mediaType = ListFormat.NDJSON_TYPE),
        @Content(mediaType = AtomFeed.MEDIA_TYPE)
      })
  public Response find(
      @BeanParam ReferenceParameters parameters,
      @BeanParam ArticleFilterParameters articles,
      @BeanParam ListFormatParameter wanted,
      UriInfo uri,
      @Context Request request,
      @Context HttpHeaders headers) {
    ListFormat format = ListFormat.of(wanted.format, request, ListFormat.ALL);
    return list.find(ReferenceKind.AGENCY, parameters, articles, format, uri, headers);
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getAgency",
      summary = "An agency over all articles: who names it and how, what it issued")
  @APIResponse(
      responseCode = "200",
      description = "The agency",
      content =
          @Content(
              schema = @Schema(implementation = AgencyView.class),
              examples = @ExampleObject(name = "agency", value = Examples.AGENCY)))
  @APIResponse(responseCode = "404", description = "No article names it")
  public AgencyView get(@RestPath String id) {
    return view(list.find(ReferenceKind.AGENCY, id));
  }

  private AgencyView view(Reference found) {
    UUID id = found.id();
    return new AgencyView(
        id,
        found.name(),
        found.articles(),
        found.firstSeen(),
        found.lastSeen(),
        references.otherNames(ReferenceKind.AGENCY, id, MOST),
        references.values(ReferenceKind.AGENCY, id, References.Column.ROLE),
        references.citing(ReferenceKind.AGENCY, id, MOST).stream()
            .map(ReferenceList.CitingArticle::of)
            .toList(),
        ReferencePage.items(ReferenceKind.DOCUMENT, references.issued(found.name(), MOST)),
        ReferencePage.items(
            ReferenceKind.AGENCY,
            references.beside(ReferenceKind.AGENCY, id, ReferenceKind.AGENCY, MOST)),
        ReferencePage.items(
            ReferenceKind.DOCUMENT,
            references.beside(ReferenceKind.AGENCY, id, ReferenceKind.DOCUMENT, MOST)));
  }

  /**
   * An agency over all articles. Each list has the most frequent first, at most 50.
   *
   * @param articles how many articles name it
   * @param firstSeen when the earliest of them was published
   * @param forms the names that articles print
   * @param roles how often articles have it as issuer, joint issuer, or only mention it
   * @param issued the documents that it issued, as far as articles say
   * @param related agencies that the same articles name
   * @param documents documents that the same articles cite
   * @param naming the articles that name it, the latest first, at most 50
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record AgencyView(
      UUID id,
      String name,
      long articles,
      Optional<Instant> firstSeen,
      Optional<Instant> lastSeen,
      List<Count> forms,
      List<Count> roles,
      List<ReferenceList.CitingArticle> naming,
      List<ReferencePage.Item> issued,
      List<ReferencePage.Item> related,
      List<ReferencePage.Item> documents) {}
}
