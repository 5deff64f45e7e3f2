package io.dibao.catalog.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dibao.catalog.event.ArticleEvent;
import io.dibao.catalog.out.AtomFeed;
import io.dibao.catalog.search.ArticleSummary;
import io.dibao.catalog.search.SimilarArticles;
import io.dibao.catalog.store.ArticleStore;
import io.dibao.catalog.store.References;
import io.dibao.catalog.store.Reprints;
import io.dibao.catalog.store.StoredArticle;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What to read next. */
@Path("/v1/articles/{id}/similar")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "articles")
public class SimilarResource {

  private final ArticleStore store;
  private final SimilarArticles similar;
  private final Reprints reprints;
  private final References references;
  private final ListAnswers answers;
  private final SayingFeed feed;

  SimilarResource(
      ArticleStore store,
      SimilarArticles similar,
      Reprints reprints,
      References references,
      ListAnswers answers,
      SayingFeed feed) {
    this.store = store;
    this.similar = similar;
    this.reprints = reprints;
    this.references = references;
    this.answers = answers;
    this.feed = feed;
  }

  @GET
  @Produces({
    MediaType.APPLICATION_JSON,
    ListFormat.CSV_TYPE,
    ListFormat.NDJSON_TYPE,
    AtomFeed.MEDIA_TYPE
  })
  @Operation(
      operationId = "findSimilar",
      summary = "Articles that are like this one, the most similar first",
      description =
          "They have its most telling words, the better if they cite the same documents and have"
              + " the same codes. Its reprints are not among them.")
  @APIResponse(
      responseCode = "200",
      description = "The articles",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = Similar.class),
            examples = @ExampleObject(name = "similar", value = AnswerExamples.SIMILAR)),
        @Content(
            mediaType = ListFormat.CSV_TYPE,
            examples = @ExampleObject(name = "table", value = ExportExamples.SIMILAR)),
        @Content(mediaType = ListFormat.NDJSON_TYPE),
        @Content(mediaType = AtomFeed.MEDIA_TYPE)
      })
  @APIResponse(responseCode = "404", description = "There is no such article, or it was retracted")
  public Response find(
      @RestPath @Parameter(description = "The article's id, a UUID") String id,
      @RestQuery
          @Parameter(
              description = "The most articles to answer.",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "1",
                      maximum = "100",
                      defaultValue = "20"))
          String limit,
      @BeanParam ListFormatParameter wanted,
      UriInfo uri,
      @Context Request request,
      @Context HttpHeaders headers) {
    ListFormat format = ListFormat.of(wanted.format, request, ListFormat.ALL);
    ParameterReader reader = new ParameterReader();
    int most = reader.limit(limit);
    reader.check();
    StoredArticle article = ArticleId.article(id, store);
    Optional<UUID> group =
        Optional.ofNullable(reprints.groups(Set.of(article.id())).get(article.id()));
    List<ArticleSummary> found = similar.of(article.article(), group, most);
    Map<UUID, List<String>> documents =
        references.sharedDocuments(article.id(), found.stream().map(ArticleSummary::id).toList());
    Set<String> codes =
        article.article().classifications().stream()
            .map(SimilarResource::code)
            .collect(Collectors.toSet());
    List<Item> items =
        found.stream()
            .map(each -> item(each, codes, documents.getOrDefault(each.id(), List.of())))
            .toList();
    if (format == ListFormat.ATOM) {
      FeedAddresses addresses = new FeedAddresses(uri);
      List<Saying> sayings = items.stream().map(Item::saying).toList();
      return answers.feed(
          feed.of(
              "相似 " + article.article().title(),
              addresses.people("/articles/" + article.id()),
              sayings,
              Optional.empty(),
              addresses),
          headers);
    }
    return answers.whole(
        format,
        "similar",
        new Similar(items),
        items,
        SimilarCells.class,
        SimilarCells::of,
        headers);
  }

  private static String code(ArticleEvent.Classification classification) {
    return classification.scheme() + ":" + classification.code();
  }

  private static Item item(ArticleSummary article, Set<String> codes, List<String> documents) {
    return new Item(
        ArticleSource.of(article.id(), article.title(), article.publishedAt(), Optional.empty()),
        article.source().publisher(),
        documents,
        article.classifications().stream()
            .filter(each -> codes.contains(each.scheme() + ":" + each.code()))
            .toList());
  }

  /** The articles, the most similar first. */
  record Similar(List<Item> items) {}

  /**
   * A similar article.
   *
   * @param documents the documents that both cite
   * @param classifications its codes that both have
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  @Schema(name = "SimilarArticle")
  record Item(
      ArticleSource article,
      Optional<String> publisher,
      List<String> documents,
      List<ArticleSummary.Label> classifications) {

    private Saying saying() {
      return Saying.whole(
          article,
          publisher,
          documents.stream().map(title -> "《" + title + "》").collect(Collectors.joining("、")),
          ArticleFeed.about(classifications));
    }
  }
}
