package io.dibao.catalog.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dibao.catalog.out.AtomFeed;
import io.dibao.catalog.store.Count;
import io.dibao.catalog.store.DocumentGraphs;
import io.dibao.catalog.store.Reference;
import io.dibao.catalog.store.ReferenceKind;
import io.dibao.catalog.store.References;
import io.dibao.catalog.store.Relations;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The documents that articles cite. */
@Path("/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "documents")
public class DocumentsResource {

  private static final int MOST = 50;
  private static final int MOST_STATEMENTS = 10;

  private final ReferenceList list;
  private final References references;
  private final Relations relations;
  private final DocumentGraphs graphs;

  DocumentsResource(
      ReferenceList list, References references, Relations relations, DocumentGraphs graphs) {
    this.list = list;
    this.references = references;
    this.relations = relations;
    this.graphs = graphs;
  }

  @GET
  @Produces({
    MediaType.APPLICATION_JSON,
    ListFormat.CSV_TYPE,
    ListFormat.NDJSON_TYPE,
    AtomFeed.MEDIA_TYPE
  })
  @Operation(
      operationId = "findDocuments",
      summary = "Documents that articles cite, the most cited first",
      description = "Pages are linked by the header Link; CSV and NDJSON hold all that there are.")
  @APIResponse(
      responseCode = "200",
      description = "A page of documents",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ReferencePage.class),
            examples = @ExampleObject(name = "documents", value = Examples.DOCUMENTS)),
        @Content(
            mediaType = ListFormat.CSV_TYPE,
            examples = @ExampleObject(name = "table", value = ExportExamples.DOCUMENTS)),
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
    return list.find(ReferenceKind.DOCUMENT, parameters, articles, format, uri, headers);
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getDocument",
      summary =
          "A document over all articles: who cites it, what it is called, who issued it, what is"
              + " done to it")
  @APIResponse(
      responseCode = "200",
      description = "The document",
      content =
          @Content(
              schema = @Schema(implementation = DocumentView.class),
              examples = @ExampleObject(name = "document", value = Examples.DOCUMENT)))
  @APIResponse(responseCode = "404", description = "No article cites it")
  public DocumentView get(@RestPath String id) {
    return view(list.find(ReferenceKind.DOCUMENT, id));
  }

  @GET
  @Path("{id}/graph")
  @Operation(
      operationId = "getDocumentGraph",
      summary = "The documents and articles around a document, to be drawn",
      description =
          "Nodes are documents, and articles that themselves do something to one (interpret it);"
              + " edges are relations, with the latest articles that say so, and beside: cited by"
              + " the same articles. At most 60 nodes, the most frequent; complete says whether"
              + " those are all.")
  @APIResponse(
      responseCode = "200",
      description = "The graph",
      content =
          @Content(
              schema = @Schema(implementation = GraphView.class),
              examples = @ExampleObject(name = "graph", value = AnswerExamples.GRAPH)))
  @APIResponse(responseCode = "404", description = "No article cites it")
  public GraphView graph(
      @RestPath String id,
      @RestQuery
          @Parameter(
              description = "How many steps from the document, 1 (the default) or 2.",
              schema = @Schema(enumeration = {"1", "2"}))
          String depth) {
    ParameterReader reader = new ParameterReader();
    int steps = reader.read("depth", depth, DocumentsResource::steps).orElse(1);
    reader.check();
    Reference document = list.find(ReferenceKind.DOCUMENT, id);
    return GraphView.of(document.id(), steps, graphs.around(document, steps));
  }

  private static int steps(String depth) {
    return switch (depth) {
      case "1" -> 1;
      case "2" -> 2;
      default -> throw new IllegalArgumentException("is not 1 or 2");
    };
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
        DocumentRelations.done(relations.to(id, MOST_STATEMENTS)),
        DocumentRelations.doing(relations.from(id, MOST_STATEMENTS)),
        ReferencePage.items(
            ReferenceKind.DOCUMENT,
            references.beside(ReferenceKind.DOCUMENT, id, ReferenceKind.DOCUMENT, MOST)),
        ReferencePage.items(
            ReferenceKind.AGENCY,
            references.beside(ReferenceKind.DOCUMENT, id, ReferenceKind.AGENCY, MOST)),
        ReferencePage.path(ReferenceKind.DOCUMENT) + "/" + id + "/graph");
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
   * @param done what other documents, and articles, do to it (interpret it, amend it), by type
   * @param doing what it does to others
   * @param graph the address of its surroundings
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
      List<DocumentRelations> done,
      List<DocumentRelations> doing,
      List<ReferencePage.Item> related,
      List<ReferencePage.Item> agencies,
      String graph) {}
}
