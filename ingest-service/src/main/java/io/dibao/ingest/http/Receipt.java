package io.dibao.ingest.http;

import java.net.URI;
import java.util.UUID;

/**
 * What the poster of an article gets once the brokers have acknowledged its event.
 *
 * @param revision the same for the same content, however often it is posted
 */
public record Receipt(UUID id, String revision, Links links) {

  /**
   * Where to go on.
   *
   * @param article the article in the catalog, where it shows within moments
   */
  public record Links(URI article, URI sections) {

    static Links to(UUID id, URI catalog) {
      String base = catalog.toString().replaceAll("/$", "") + "/v1/articles/" + id;
      return new Links(URI.create(base), URI.create(base + "/sections"));
    }
  }
}
