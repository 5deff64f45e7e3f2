package io.dibao.catalog.page.preview;

import io.dibao.catalog.page.PageResponse;
import io.dibao.catalog.page.Visit;
import io.dibao.catalog.store.ArticleStore;
import io.dibao.catalog.store.StoredArticle;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Waits until a published article is in the catalog, asking anew every second, without scripts. */
@Path("/preview/published/{id}")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ArrivalPage {

  private final ArticleStore store;

  ArrivalPage(ArticleStore store) {
    this.store = store;
  }

  @CheckedTemplate(basePath = "page")
  static class Templates {
    private Templates() {}

    static native TemplateInstance arrival(Visit visit, Arrival arrival);
  }

  @GET
  @Operation(hidden = true)
  public Response page(
      @RestPath UUID id,
      @RestQuery String revision,
      @RestQuery("try") Integer tries,
      HttpHeaders headers,
      UriInfo uri) {
    Visit visit = Visit.of(headers, uri);
    Optional<StoredArticle> stored =
        store.find(id).filter(article -> revision == null || article.revision().equals(revision));
    Arrival arrival =
        Arrival.of(
            id,
            Optional.ofNullable(revision).orElse(""),
            stored.map(article -> article.article().title()),
            Optional.ofNullable(tries).orElse(0));
    return PageResponse.ok(Templates.arrival(visit, arrival), visit);
  }
}
