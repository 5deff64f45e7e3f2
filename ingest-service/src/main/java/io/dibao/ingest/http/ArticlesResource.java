package io.dibao.ingest.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.dibao.ingest.decode.BadArticle;
import io.dibao.ingest.decode.Decoded;
import io.dibao.ingest.decode.Decoder;
import io.dibao.ingest.event.ArticleEvent;
import io.dibao.ingest.event.ArticlePublisher;
import io.dibao.ingest.event.Retraction;
import io.dibao.ingest.outline.Reason;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Posting, previewing and retracting articles. */
@Path("/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
public class ArticlesResource {

  static final String NDJSON = "application/x-ndjson";

  private final Decoder decoder;
  private final Intake intake;
  private final ManyArticles many;
  private final ArticlePublisher publisher;
  private final BoundedBody body;
  private final ObjectMapper json;

  ArticlesResource(
      Decoder decoder,
      Intake intake,
      ManyArticles many,
      ArticlePublisher publisher,
      BoundedBody body,
      ObjectMapper json) {
    this.decoder = decoder;
    this.intake = intake;
    this.many = many;
    this.publisher = publisher;
    this.body = body;
    this.json = json;
  }

  /** One article in any single-document format, or the many of a feed or a JSON array. */
  @POST
  @Consumes(MediaType.WILDCARD)
  @Produces({MediaType.APPLICATION_JSON, NDJSON})
  @Blocking
  public Uni<Response> post(
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream content)
      throws IOException {
    List<Decoded> posts = decoder.decodeEach(body.read(content), contentType);
    if (posts.size() == 1) {
      return intake
          .take(posts.get(0).orThrow())
          .map(
              receipt ->
                  Response.created(receipt.links().article())
                      .type(MediaType.APPLICATION_JSON)
                      .entity(receipt)
                      .build());
    }
    return many.take(ManyArticles.of(posts)).map(this::line).collect().asList().map(this::lines);
  }

  /** One article a line, as JSON; answered line by line. */
  @POST
  @Consumes(NDJSON)
  @Produces(NDJSON)
  @Blocking
  public RestMulti<ItemResult> postLines(InputStream content) {
    NdjsonLines lines = new NdjsonLines(content, body.limit());
    return answer(many.take(() -> lines.next().map(this::entry)));
  }

  /** Many files, each in any of the formats that a body may have but NDJSON. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Produces(NDJSON)
  @Blocking
  public RestMulti<ItemResult> postFiles(@RestForm(FileUpload.ALL) List<FileUpload> files) {
    if (files.isEmpty()) {
      throw new BadArticle(
          BadArticle.Kind.UNPROCESSABLE, "body", "The form holds no file; each article is one.");
    }
    Iterator<FileUpload> rest = files.iterator();
    long[] number = {0};
    return answer(
        many.take(
            () ->
                rest.hasNext() ? Optional.of(entry(++number[0], rest.next())) : Optional.empty()));
  }

  /**
   * The event of an article, or the list of events of many, without publishing.
   *
   * @param explain whether each mention says which rule found it, see {@link Reason}
   */
  @POST
  @Path("/preview")
  @Consumes(MediaType.WILDCARD)
  public Response preview(
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      @QueryParam("explain") @DefaultValue("false") boolean explain,
      InputStream content)
      throws IOException {
    List<ArticleEvent> events =
        decoder.decode(body.read(content), contentType).stream().map(intake::preview).toList();
    ObjectWriter writer = json.writerWithView(explain ? Reason.Shown.class : Reason.Hidden.class);
    return Response.ok(writer.writeValueAsBytes(events.size() == 1 ? events.get(0) : events))
        .type(MediaType.APPLICATION_JSON)
        .build();
  }

  /** Takes an article back, whether it was ever posted or not. */
  @DELETE
  @Path("/{id}")
  public Uni<Retraction> retract(@PathParam("id") String id) {
    return publisher.retract(uuid(id));
  }

  private ManyArticles.Entry entry(NdjsonLines.Line line) {
    return new ManyArticles.Entry(
        new ItemResult.Item(line.number(), Optional.empty()),
        () ->
            List.of(
                new Decoded.Read(
                    decoder.decodeJson(parse(line.bytes().orElseThrow(body::tooLarge))))));
  }

  private ManyArticles.Entry entry(long number, FileUpload file) {
    return new ManyArticles.Entry(
        new ItemResult.Item(number, Optional.ofNullable(file.fileName())), () -> posts(file));
  }

  private List<Decoded> posts(FileUpload file) throws IOException {
    try (InputStream content = Files.newInputStream(file.uploadedFile())) {
      return decoder.decodeEach(body.read(content), file.contentType());
    }
  }

  private JsonNode parse(byte[] line) {
    try {
      return json.readTree(line);
    } catch (JsonProcessingException e) {
      throw new BadArticle(
          BadArticle.Kind.MALFORMED, "body", "Not JSON at column " + e.getLocation().getColumnNr());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RestMulti<ItemResult> answer(Multi<ItemResult> results) {
    return RestMulti.fromMultiData(results).build();
  }

  private String line(ItemResult result) {
    try {
      return json.writeValueAsString(result) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a result can be written as JSON", e);
    }
  }

  private Response lines(List<String> lines) {
    return Response.ok(String.join("", lines), NDJSON).build();
  }

  private static UUID uuid(String id) {
    try {
      UUID uuid = UUID.fromString(id);
      if (uuid.toString().equalsIgnoreCase(id)) {
        return uuid;
      }
    } catch (IllegalArgumentException e) {
      throw notAnId();
    }
    throw notAnId();
  }

  private static BadArticle notAnId() {
    return new BadArticle(BadArticle.Kind.MALFORMED, "id", "An article's id is a UUID.");
  }
}
