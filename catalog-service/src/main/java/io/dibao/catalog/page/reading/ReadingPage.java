package io.dibao.catalog.page.reading;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dibao.catalog.page.PageResponse;
import io.dibao.catalog.page.Visit;
import io.dibao.catalog.search.IndexUnavailable;
import io.dibao.catalog.search.SimilarArticles;
import io.dibao.catalog.store.ArticleStore;
import io.dibao.catalog.store.Reprints;
import io.dibao.catalog.store.StoredArticle;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** An article to be read. */
@Path("/articles/{id}")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ReadingPage {

  private static final int MOST_SIMILAR = 6;

  private final ArticleStore store;
  private final Reprints reprints;
  private final SimilarArticles similar;
  private final ObjectMapper json;

  ReadingPage(ArticleStore store, Reprints reprints, SimilarArticles similar, ObjectMapper json) {
    this.store = store;
    this.reprints = reprints;
    this.similar = similar;
    this.json = json;
  }

  @CheckedTemplate(basePath = "page")
  static class Templates {
    private Templates() {}

    static native TemplateInstance article(
        Visit visit, Reading reading, List<Copy> reprints, List<Copy> similar, String linkedData);
  }

  /** The article with its outline, and what was found in it. */
  @GET
  @Operation(hidden = true)
  public Response page(@RestPath UUID id, HttpHeaders headers, UriInfo uri) {
    Visit visit = Visit.of(headers, uri);
    StoredArticle stored =
        store.find(id).orElseThrow(() -> new NotFoundException("There is no article of that id."));
    Reading reading = Reading.of(stored.article(), visit.language().locale());
    return PageResponse.ok(
        Templates.article(
            visit,
            reading,
            Copy.of(reprints.of(id, Optional.empty(), Copy.MOST)),
            similar(stored),
            LinkedData.of(stored.article(), json)),
        visit);
  }

  /** An article can be read while the index cannot. */
  private List<Copy> similar(StoredArticle stored) {
    Optional<UUID> group =
        Optional.ofNullable(reprints.groups(Set.of(stored.id())).get(stored.id()));
    try {
      return similar.of(stored.article(), group, MOST_SIMILAR).stream().map(Copy::of).toList();
    } catch (IndexUnavailable e) {
      return List.of();
    }
  }
}
