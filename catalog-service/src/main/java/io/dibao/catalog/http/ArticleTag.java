package io.dibao.catalog.http;

import io.dibao.catalog.store.StoredArticle;
import jakarta.ws.rs.core.EntityTag;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * The ETag of an article: its revision, and a checksum of the event, since a newer parser may read
 * more out of the same revision.
 */
record ArticleTag(String value) {

  static ArticleTag of(StoredArticle stored) {
    CRC32C checksum = new CRC32C();
    checksum.update(stored.json().getBytes(StandardCharsets.UTF_8));
    return new ArticleTag(stored.revision() + "-" + Long.toHexString(checksum.getValue()));
  }

  EntityTag entityTag() {
    return new EntityTag(value);
  }

  /**
   * Whether the header {@code If-None-Match} names this tag. RFC 9110 compares weakly here, and
   * proxies that compress an answer make its tag weak; the framework compares strongly.
   */
  boolean isIn(List<String> ifNoneMatch) {
    return ifNoneMatch.stream()
        .flatMap(header -> Arrays.stream(header.split(",", -1)))
        .map(String::strip)
        .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
        .anyMatch(tag -> tag.equals("*") || tag.equals('"' + value + '"'));
  }
}
