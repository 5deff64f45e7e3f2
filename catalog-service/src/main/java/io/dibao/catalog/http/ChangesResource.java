package io.dibao.catalog.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dibao.catalog.changes.ChangeId;
import io.dibao.catalog.changes.ChangeStream;
import io.dibao.catalog.changes.Signal;
import io.dibao.catalog.store.ArticleFilter;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

/** Tells of changes while they happen. */
@Path("/v1/changes")
@Tag(name = "changes")
public class ChangesResource {

  private static final long RECONNECT_MILLIS = 3_000;

  private final ChangeStream stream;
  private final ObjectMapper json;

  ChangesResource(ChangeStream stream, ObjectMapper json) {
    this.stream = stream;
    this.json = json;
  }

  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @Operation(
      operationId = "followChanges",
      summary = "Articles as they are stored and retracted: server-sent events",
      description =
          "One event for each revision that is stored (published) and each article that goes"
              + " (retracted), in order; an article delivered again makes none, nor does a rebuild"
              + " of the catalog. A client that comes back with Last-Event-ID, as browsers do by"
              + " themselves, gets what happened meanwhile. An event reset says that some of it is"
              + " no longer known: read the list anew; the stream goes on with what is known."
              + " Comments are signs of life.")
  @APIResponse(
      responseCode = "200",
      description = "Events without end",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(implementation = String.class),
              examples = @ExampleObject(name = "events", value = ChangeExamples.EVENTS)))
  @APIResponse(
      responseCode = "503",
      description = "Too many follow; Retry-After says when to ask again")
  public Multi<OutboundSseEvent> changes(
      @RestHeader("Last-Event-ID")
          @Parameter(description = "The id of the last event that the client has")
          String lastEventId,
      @RestQuery
          @Parameter(
              description =
                  "The same for clients that cannot set headers. Without either only what happens"
                      + " from now on is told; start asks for all that is known.",
              example = "start")
          String after,
      @BeanParam ArticleFilterParameters articles,
      @Context Sse sse) {
    ParameterReader reader = new ParameterReader();
    ArticleFilter filter = articles.filter(reader);
    Optional<ChangeId> start =
        lastEventId == null
            ? reader.read("after", after, this::start)
            : reader.read("Last-Event-ID", lastEventId, ChangeId::parse);
    reader.check();
    return stream.follow(start, filter).map(signal -> event(signal, sse));
  }

  private ChangeId start(String after) {
    return after.equals("start") ? ChangeId.START : ChangeId.parse(after);
  }

  private OutboundSseEvent event(Signal signal, Sse sse) {
    OutboundSseEvent.Builder event = sse.newEventBuilder().id(signal.id().toString());
    if (signal instanceof Signal.Change each) {
      event.name(each.change().kind().label()).data(written(ChangeItem.of(each.change())));
    } else if (signal instanceof Signal.Reset reset) {
      event.name("reset").data(written(new Reset(reset.reason(), "/v1/articles")));
    } else {
      event.comment("nothing new");
    }
    return event.reconnectDelay(RECONNECT_MILLIS).build();
  }

  /**
   * Some changes are no longer known.
   *
   * @param articles where all articles are
   */
  record Reset(String reason, String articles) {}

  private String written(Object data) {
    try {
      return json.writeValueAsString(data);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an event can be written as JSON", e);
    }
  }
}
