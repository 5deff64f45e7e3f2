package io.dibao.catalog.rebuild;

import io.dibao.catalog.rebuild.RebuildStatus.From;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Starts a rebuild and tells how it stands. */
@Path("/v1/rebuild")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rebuild", description = "Making the catalog anew while it serves")
@Blocking
class RebuildResource {

  private final RebuildRun run;

  RebuildResource(RebuildRun run) {
    this.run = run;
  }

  @POST
  @Operation(
      operationId = "startRebuild",
      summary = "Make the catalog anew, while the present one serves",
      description =
          "From the topic: the whole log is read again, each article is replaced in one step, those"
              + " that the log does not know go at the end, and then a new index takes the old"
              + " one's place. From the store: only the index.")
  @APIResponse(responseCode = "202", description = "It has started; GET tells how it stands")
  @APIResponse(responseCode = "409", description = "One runs already")
  public Response start(
      @Parameter(description = "topic or store", example = "store")
          @QueryParam("from")
          @NotNull(message = "is missing; it is topic or store") @Pattern(regexp = "topic|store", message = "is not topic or store") String from) {
    if (!run.start(From.valueOf(from.toUpperCase(Locale.ROOT)))) {
      throw new ClientErrorException("A rebuild runs already.", Response.Status.CONFLICT);
    }
    return Response.accepted(run.status()).location(URI.create("/v1/rebuild")).build();
  }

  @GET
  @Operation(operationId = "getRebuild", summary = "How the last rebuild stands")
  public RebuildStatus status() {
    return run.status();
  }
}
