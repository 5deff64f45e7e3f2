package io.dibao.catalog.out;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.jboss.resteasy.reactive.RestQuery;

/** Exports numbers without end, or until they cannot be read. */
@Path("/exporting")
@ApplicationScoped
public class ExportingResource {

  private final AtomicLong read = new AtomicLong();
  private final Exports exports;
  private final ObjectMapper json;

  ExportingResource(Exports exports, ObjectMapper json) {
    this.exports = exports;
    this.json = json;
  }

  @GET
  @Produces("application/x-ndjson")
  public Response export(@RestQuery long failAt) {
    Keyset<Long> numbers = (last, most) -> numbers(last.orElse(0L), most, failAt);
    return Response.ok(
            exports.stream(
                numbers,
                Long.MAX_VALUE,
                n -> List.of(List.of(n, "产业转移".repeat(50))),
                new JsonLines(json)))
        .type("application/x-ndjson")
        .build();
  }

  /** How many numbers were read in all. */
  long read() {
    return read.get();
  }

  private List<Long> numbers(long last, int most, long failAt) {
    if (failAt > 0 && last >= failAt) {
      throw new IllegalStateException("the rows cannot be read");
    }
    read.addAndGet(most);
    return LongStream.rangeClosed(last + 1, last + most).boxed().toList();
  }
}
