package io.dibao.ingest.http;

import io.dibao.ingest.IngestSettings;
import io.dibao.ingest.decode.BadArticle;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;

/** Reads a body that must hold one article, and no more of it than an article may have. */
@ApplicationScoped
class BoundedBody {

  /**
   * What is read and dropped of a body that is too large, so that its sender gets to read the
   * answer.
   */
  private static final long DRAIN = 256L << 20;

  private final int limit;

  BoundedBody(IngestSettings settings) {
    limit = Math.toIntExact(settings.limits().articleBytes().asLongValue());
  }

  /** The bytes of one article at most, decompressed. */
  int limit() {
    return limit;
  }

  /**
   * Reads to the end.
   *
   * @throws BadArticle if there are more bytes than {@link #limit}, or none
   */
  byte[] read(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(limit + 1);
    if (bytes.length > limit) {
      drain(in);
      throw tooLarge();
    }
    if (bytes.length == 0) {
      throw new BadArticle(BadArticle.Kind.UNPROCESSABLE, "body", "The body is empty.");
    }
    return bytes;
  }

  BadArticle tooLarge() {
    return new BadArticle(
        BadArticle.Kind.TOO_LARGE, "body", "An article may have " + limit + " bytes at most.");
  }

  private static void drain(InputStream in) throws IOException {
    byte[] buffer = new byte[64 << 10];
    long left = DRAIN;
    int read;
    while (left > 0 && (read = in.read(buffer)) >= 0) {
      left -= read;
    }
  }
}
