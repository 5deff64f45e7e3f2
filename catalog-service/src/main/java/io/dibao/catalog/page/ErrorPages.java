package io.dibao.catalog.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dibao.catalog.http.Problem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Shows a problem as a page to a browser that asked for one. */
final class ErrorPages {

  private final ObjectMapper json;

  ErrorPages(ObjectMapper json) {
    this.json = json;
  }

  @CheckedTemplate(basePath = "page")
  static class Templates {
    private Templates() {}

    static native TemplateInstance error(Visit visit, Problem problem);
  }

  @ServerResponseFilter
  void show(ContainerRequestContext request, ContainerResponseContext response) {
    boolean problem =
        response.getEntity() instanceof String
            && MediaType.valueOf(Problem.MEDIA_TYPE).isCompatible(response.getMediaType());
    if (problem
        && PagePaths.isPage(request.getUriInfo().getRequestUri().getPath())
        && asksForHtml(request)) {
      Visit visit = Visit.of(request);
      String page =
          Templates.error(visit, read((String) response.getEntity()))
              .setLocale(visit.language().locale())
              .render();
      response.setEntity(page, new Annotation[0], PageResponse.type());
      PageResponse.headers(visit)
          .forEach((name, value) -> response.getHeaders().putSingle(name, value));
    }
  }

  private static boolean asksForHtml(ContainerRequestContext request) {
    return request.getAcceptableMediaTypes().stream()
        .anyMatch(type -> type.getType().equals("text") && type.getSubtype().equals("html"));
  }

  private Problem read(String problem) {
    try {
      return json.readValue(problem, Problem.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a problem can be read", e);
    }
  }
}
