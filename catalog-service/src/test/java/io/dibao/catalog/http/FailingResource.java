package io.dibao.catalog.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Fails as only a mistake of this program fails. */
@Path("/failing")
public class FailingResource {

  static final String SECRET = "what nobody outside should read";

  @GET
  public String fail() {
    throw new IllegalStateException(SECRET);
  }
}
