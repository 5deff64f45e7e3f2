package io.dibao.catalog.page.reading;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dibao.catalog.page.PageResponse;
import io.dibao.catalog.page.Visit;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** An article to be read. */
@Path("/articles/{id}")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ReadingPage {

  private final ArticleStore store;
  private final Reprints reprints;
  private final ObjectMapper json;

  ReadingPage(ArticleStore store, Reprints reprints, ObjectMapper json) {
    this.store = store;
    this.reprints = reprints;
    this.json = json;
  }

  @CheckedTemplate(basePath = "page")
  static class Templates {
    private Templates() {}

    static native TemplateInstance article(
        Visit visit, Reading reading, List<Copy> reprints, String linkedData);
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
            LinkedData.of(stored.article(), json)),
        visit);
  }
}
