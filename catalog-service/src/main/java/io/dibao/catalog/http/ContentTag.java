package io.dibao.catalog.http;

import io.dibao.catalog.store.StoredArticle;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.zip.CRC32C;

/**
 * The ETag of what is answered.
 *
 * @param weak whether answers that differ in their bytes, such as by compression, may have it
 */
record ContentTag(String value, boolean weak) {

  /**
   * Of an article: its revision, and a checksum of the event, since a newer parser may read more
   * out of the same revision.
   */
  static ContentTag of(StoredArticle stored) {
    CRC32C checksum = new CRC32C();
    checksum.update(stored.json().getBytes(StandardCharsets.UTF_8));
    return new ContentTag(stored.revision() + "-" + Long.toHexString(checksum.getValue()), false);
  }

  /** Of a page of a list. */
  static ContentTag of(byte[] page) {
    return new ContentTag(UUID.nameUUIDFromBytes(page).toString(), true);
  }

  /** The same content in another format. */
  ContentTag variant(ArticleFormat format) {
    return new ContentTag(format.tag(value), weak);
  }

  EntityTag entityTag() {
    return new EntityTag(value, weak);
  }

  /**
   * Whether the header {@code If-None-Match} names this tag. RFC 9110 compares weakly here, and
   * proxies that compress an answer make its tag weak; the framework compares strongly.
   */
  boolean isIn(HttpHeaders request) {
    List<String> ifNoneMatch = request.getRequestHeader(HttpHeaders.IF_NONE_MATCH);
    return ifNoneMatch != null
        && ifNoneMatch.stream()
            .flatMap(header -> Arrays.stream(header.split(",", -1)))
            .map(String::strip)
            .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
            .anyMatch(tag -> tag.equals("*") || tag.equals('"' + value + '"'));
  }
}
