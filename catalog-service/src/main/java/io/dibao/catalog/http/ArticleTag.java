package io.dibao.catalog.http;

import io.dibao.catalog.store.StoredArticle;
import jakarta.ws.rs.core.EntityTag;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/**
 * The ETag of an article: its revision, and a checksum of the event, since a newer parser may read
 * more out of the same revision.
 */
final class ArticleTag {

  private ArticleTag() {}

  static EntityTag of(StoredArticle stored) {
    CRC32C checksum = new CRC32C();
    checksum.update(stored.json().getBytes(StandardCharsets.UTF_8));
    return new EntityTag(stored.revision() + "-" + Long.toHexString(checksum.getValue()));
  }
}
