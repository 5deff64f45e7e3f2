package io.dibao.catalog.page;

import io.dibao.catalog.http.ArticleLinks;
import io.dibao.catalog.store.ArticleStore;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** An article to be read. */
@Path("/articles/{id}")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ReadingPage {

  private final ArticleStore store;

  ReadingPage(ArticleStore store) {
    this.store = store;
  }

  @CheckedTemplate(basePath = "page")
  static class Templates {
    private Templates() {}

    static native TemplateInstance article(Reading reading);
  }

  /** The article with its outline. */
  @GET
  @Operation(hidden = true)
  public Response page(@RestPath UUID id) {
    return store
        .find(id)
        .map(stored -> Reading.of(stored.article(), ArticleLinks::isWeb))
        .map(reading -> ContentSecurity.secured(Response.ok(Templates.article(reading))))
        .orElseThrow(() -> new NotFoundException("There is no article of that id."));
  }
}
