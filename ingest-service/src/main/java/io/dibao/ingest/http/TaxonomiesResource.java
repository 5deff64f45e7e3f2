package io.dibao.ingest.http;

import io.dibao.ingest.taxonomy.Taxonomies;
import io.dibao.ingest.taxonomy.Taxonomy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The taxonomies that articles are classified by, bundled and added. */
@Path("/v1/taxonomies")
@Produces(MediaType.APPLICATION_JSON)
public class TaxonomiesResource {

  private final Taxonomies taxonomies;

  TaxonomiesResource(Taxonomies taxonomies) {
    this.taxonomies = taxonomies;
  }

  /**
   * A scheme in the list.
   *
   * @param codes how many codes it has
   */
  public record Scheme(String scheme, String label, String source, int codes) {}

  @GET
  public List<Scheme> list() {
    return taxonomies.all().stream()
        .map(t -> new Scheme(t.scheme(), t.label(), t.source(), t.codes().size()))
        .toList();
  }

  @GET
  @Path("/{scheme}")
  public Taxonomy get(@PathParam("scheme") String scheme) {
    return taxonomies.find(scheme).orElseThrow(NotFoundException::new);
  }
}
