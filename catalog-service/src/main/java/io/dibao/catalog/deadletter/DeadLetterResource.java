package io.dibao.catalog.deadletter;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Lists, shows and replays dead letters. */
@Path("/v1/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "dead letters", description = "Records that could not be read or stored")
@Blocking
class DeadLetterResource {
  private static final long RETRY_AFTER_SECONDS = 5;

  private final DeadLetterReader reader;
  private final DeadLetterWriter writer;

  DeadLetterResource(DeadLetterReader reader, DeadLetterWriter writer) {
    this.reader = reader;
    this.writer = writer;
  }

  /** A page of dead letters. */
  record DeadLetters(List<DeadLetterView> items) {}

  @GET
  @Operation(
      operationId = "findDeadLetters",
      summary = "The newest dead letters, newest first, without their values")
  public DeadLetters list(@QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
    return new DeadLetters(asking(() -> reader.newest(limit)));
  }

  @GET
  @Path("{partition}/{offset}")
  @Operation(operationId = "getDeadLetter", summary = "A dead letter with its headers and value")
  @APIResponse(
      responseCode = "200",
      description = "The dead letter",
      content = @Content(schema = @Schema(implementation = DeadLetterView.class)))
  @APIResponse(responseCode = "404", description = "There is no dead letter at that place")
  public DeadLetterView show(@RestPath int partition, @RestPath long offset) {
    return DeadLetterView.whole(find(partition, offset));
  }

  @POST
  @Path("{partition}/{offset}/replay")
  @APIResponse(responseCode = "204", description = "The brokers have it")
  @APIResponse(responseCode = "404", description = "There is no dead letter at that place")
  @Operation(
      operationId = "replayDeadLetter",
      summary = "Write the record to the topic of the articles once more, as it was",
      description =
          "It becomes the last word on its article. The dead letter stays on its topic; if the"
              + " record still cannot be read or stored, another one follows.")
  public void replay(@RestPath int partition, @RestPath long offset) {
    ConsumerRecord<byte[], byte[]> letter = find(partition, offset);
    asking(
        () -> {
          writer.replay(letter);
          return letter;
        });
  }

  private ConsumerRecord<byte[], byte[]> find(int partition, long offset) {
    return asking(() -> reader.find(partition, offset))
        .orElseThrow(
            () ->
                new NotFoundException(
                    "There is no dead letter in partition " + partition + " at " + offset + "."));
  }

  private static <T> T asking(Supplier<T> question) {
    try {
      return question.get();
    } catch (KafkaException e) {
      throw new ServiceUnavailableException(
          "The Kafka brokers do not answer.", RETRY_AFTER_SECONDS, e);
    }
  }
}
