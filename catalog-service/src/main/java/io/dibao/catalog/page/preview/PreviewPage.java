package io.dibao.catalog.page.preview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dibao.catalog.event.ArticleEvent;
import io.dibao.catalog.page.PageResponse;
import io.dibao.catalog.page.Visit;
import io.dibao.catalog.page.Wording;
import io.dibao.catalog.page.reading.Reading;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Tries an article and publishes it. */
@Path("/preview")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class PreviewPage {

  private final Ingest ingest;
  private final ObjectMapper json;

  PreviewPage(Ingest ingest, ObjectMapper json) {
    this.ingest = ingest;
    this.json = json;
  }

  @CheckedTemplate(basePath = "page")
  static class Templates {
    private Templates() {}

    static native TemplateInstance preview(Visit visit, Tried tried);
  }

  /** The empty form. */
  @GET
  @Operation(hidden = true)
  public Response form(HttpHeaders headers, UriInfo uri) {
    Visit visit = Visit.of(headers, uri);
    return PageResponse.ok(Templates.preview(visit, Tried.NOTHING), visit);
  }

  /** What the parser finds in a text or a file. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(hidden = true)
  public Response read(
      @RestForm String text,
      @RestForm String title,
      @RestForm String publishedAt,
      @RestForm FileUpload file,
      HttpHeaders headers,
      UriInfo uri)
      throws IOException {
    Visit visit = Visit.of(headers, uri);
    Tried asked =
        new Tried(
            given(text).orElse(""),
            given(title).orElse(""),
            given(publishedAt).orElse(""),
            Optional.empty(),
            List.of(),
            List.of(),
            "",
            "");
    boolean isFile = file != null && file.size() > 0;
    if (isFile && file.size() > Draft.MOST_BYTES) {
      return refused(Response.Status.REQUEST_ENTITY_TOO_LARGE, "too-large", asked, visit);
    }
    if (!isFile && asked.text().isEmpty()) {
      return refused(Response.Status.BAD_REQUEST, "no-text", asked, visit);
    }
    Draft draft =
        isFile
            ? Draft.ofFile(Files.readAllBytes(file.uploadedFile()), file.fileName())
            : Draft.ofText(text, given(title), given(publishedAt), json);
    return draft.isTooLarge()
        ? refused(Response.Status.REQUEST_ENTITY_TOO_LARGE, "too-large", asked, visit)
        : tried(draft, asked, visit);
  }

  /** Publishes a draft, and goes on to where it will be. */
  @POST
  @Path("published")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(hidden = true)
  public Response publish(
      @RestForm String draft, @RestForm String type, HttpHeaders headers, UriInfo uri)
      throws IOException {
    Visit visit = Visit.of(headers, uri);
    Optional<Draft> sent = Draft.decoded(given(draft).orElse(""), given(type).orElse(""));
    if (sent.isEmpty() || sent.get().isEmpty()) {
      return refused(Response.Status.BAD_REQUEST, "no-text", Tried.NOTHING, visit);
    }
    try {
      Ingest.Answer answer = ingest.publish(sent.get());
      JsonNode body = json.readTree(answer.body());
      if (answer.status() == Response.Status.CREATED.getStatusCode()) {
        return Response.seeOther(
                URI.create(
                    Arrival.address(body.path("id").asText(), body.path("revision").asText(), 0)))
            .build();
      }
      return failed(answer.status(), Tried.faults(body), Tried.NOTHING, visit);
    } catch (Ingest.Away | IOException e) {
      return refused(Response.Status.SERVICE_UNAVAILABLE, "ingest-away", Tried.NOTHING, visit);
    }
  }

  private Response tried(Draft draft, Tried asked, Visit visit) {
    Locale locale = visit.language().locale();
    try {
      Ingest.Answer answer = ingest.preview(draft);
      JsonNode body = json.readTree(answer.body());
      if (!answer.isGood()) {
        return failed(answer.status(), Tried.faults(body), asked, visit);
      }
      if (!body.isObject()) {
        return refused(Response.Status.BAD_REQUEST, "one-article", asked, visit);
      }
      Reading reading = Reading.of(json.treeToValue(body, ArticleEvent.class), locale);
      return PageResponse.ok(
          Templates.preview(visit, asked.read(reading, Tried.warnings(body), draft)), visit);
    } catch (Ingest.Away | IOException e) {
      return refused(Response.Status.SERVICE_UNAVAILABLE, "ingest-away", asked, visit);
    }
  }

  private static Response refused(Response.Status status, String key, Tried asked, Visit visit) {
    String why = Wording.say(visit.language().locale(), key);
    return failed(status.getStatusCode(), List.of(why), asked, visit);
  }

  /** The caller's faults as they are; where the other service is at fault, this one is away. */
  private static Response failed(int status, List<String> why, Tried asked, Visit visit) {
    boolean callers =
        Response.Status.Family.familyOf(status) == Response.Status.Family.CLIENT_ERROR;
    return PageResponse.of(
        callers ? status : Response.Status.SERVICE_UNAVAILABLE.getStatusCode(),
        Templates.preview(visit, asked.failed(why)),
        visit);
  }

  private static Optional<String> given(String field) {
    return Optional.ofNullable(field).filter(each -> !each.isBlank());
  }
}
