package io.dibao.local.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;

/**
 * Cuts a file into parts. Only NDJSON has more than one; its parts are so large that a request is
 * worth its while, and so small that little is posted again after an interruption.
 */
final class Parts {

  /** Takes each part in turn. */
  interface Taker {

    void take(Part part) throws InterruptedException;
  }

  private static final int MAX_ARTICLES = 500;
  private static final long MAX_BYTES = 4 << 20;

  private final PostFile file;
  private final Taker taker;
  private long start;
  private long linesBefore;
  private long position;
  private long lines;
  private int articles;
  private int parts;
  private boolean blank = true;

  private Parts(PostFile file, Taker taker) {
    this.file = file;
    this.taker = taker;
  }

  /**
   * Hands over the parts in the order of the file.
   *
   * @return how many there were: none if it is NDJSON without a line
   * @throws IOException if the file cannot be read
   */
  static int each(PostFile file, Taker taker) throws IOException, InterruptedException {
    if (file.format() == PostFormat.NDJSON) {
      return new Parts(file, taker).cut();
    }
    taker.take(Part.whole(file));
    return 1;
  }

  private int cut() throws IOException, InterruptedException {
    byte[] buffer = new byte[64 << 10];
    try (InputStream in = Files.newInputStream(file.path())) {
      int read;
      while ((read = in.read(buffer)) >= 0) {
        for (int i = 0; i < read; i++) {
          next(buffer[i]);
        }
      }
    }
    if (!blank) {
      lines++;
    }
    endLine();
    handOver();
    return parts;
  }

  private void next(byte b) throws InterruptedException {
    position++;
    if (b == '\n') {
      lines++;
      endLine();
      if (articles >= MAX_ARTICLES || position - start >= MAX_BYTES) {
        handOver();
      }
    } else if (b < 0 || b > ' ') {
      blank = false;
    }
  }

  /** A blank line is no article; the service passes over it, but numbers it. */
  private void endLine() {
    if (!blank) {
      articles++;
    }
    blank = true;
  }

  private void handOver() throws InterruptedException {
    if (articles > 0) {
      parts++;
      taker.take(
          new Part(file, start, position - start, linesBefore, lines - linesBefore, articles));
    }
    start = position;
    linesBefore = lines;
    articles = 0;
  }
}
