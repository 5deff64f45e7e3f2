package io.dibao.ingest.http;

import io.dibao.ingest.event.Contract;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The contract with subscribers: the AsyncAPI document, the JSON Schemas, examples. */
@Path("/contract")
public class ContractResource {

  private final Contract contract;

  ContractResource(Contract contract) {
    this.contract = contract;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public List<Contract.Part> list() {
    return contract.parts();
  }

  @GET
  @Path("/{name}")
  public Response get(@PathParam("name") String name) {
    Contract.Part part = contract.find(name).orElseThrow(NotFoundException::new);
    return Response.ok(contract.read(part), part.mediaType()).build();
  }
}
