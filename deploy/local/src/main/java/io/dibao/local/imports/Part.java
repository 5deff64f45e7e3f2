package io.dibao.local.imports;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What one request carries: a whole file, or a run of whole lines of an NDJSON file.
 *
 * @param offset where it begins in the file, bytes
 * @param length bytes
 * @param linesBefore the lines of the file before it; 0 unless it is NDJSON
 * @param lines its own lines, blank ones counted; 0 unless it is NDJSON
 * @param articles how many articles it holds, as far as that is known before the service answers: a
 *     feed and a JSON array count as one
 */
record Part(PostFile file, long offset, long length, long linesBefore, long lines, int articles) {

  static Part whole(PostFile file) {
    return new Part(file, 0, file.size(), 0, 0, 1);
  }

  /**
   * Tells this content, in this file, for this service from all others. Of a million parts on
   * record and a million new ones, two are taken for one another with a chance of 1 in 10 million.
   */
  long fingerprint(URI service) {
    String key = service + "|" + file.identity() + "|" + offset;
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return ByteBuffer.wrap(sha256.digest(key.getBytes(StandardCharsets.UTF_8))).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** How the service's number of an item reads in the whole file: a line, or an entry. */
  String itemInFile(long item) {
    return Long.toString(linesBefore + item);
  }

  /** All of it, as it reads in the whole file; empty for a whole file. */
  String itemsInFile() {
    return lines == 0 ? "" : (linesBefore + 1) + "-" + (linesBefore + lines);
  }
}
