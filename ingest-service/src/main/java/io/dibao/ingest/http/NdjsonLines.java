package io.dibao.ingest.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Cuts a body into lines without ever holding more than one. Blank lines are passed over but
 * counted.
 */
final class NdjsonLines {

  /**
   * One line.
   *
   * @param number from 1, blank lines counted
   * @param bytes without the line end; absent for a line longer than the limit, which has been read
   *     over
   */
  record Line(long number, Optional<byte[]> bytes) {}

  private final InputStream in;
  private final int limit;
  private long number;

  NdjsonLines(InputStream in, int limit) {
    this.in = new BufferedInputStream(in, 64 << 10);
    this.limit = limit;
  }

  /** The next line that is not blank; empty at the end. */
  Optional<Line> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
    while (true) {
      number++;
      line.reset();
      boolean tooLong = false;
      boolean blank = true;
      int b;
      while ((b = in.read()) >= 0 && b != '\n') {
        blank &= b <= ' ';
        if (line.size() < limit) {
          line.write(b);
        } else {
          tooLong = true;
        }
      }
      if (tooLong && !blank) {
        return Optional.of(new Line(number, Optional.empty()));
      }
      if (!blank) {
        return Optional.of(new Line(number, Optional.of(line.toByteArray())));
      }
      if (b < 0) {
        return Optional.empty();
      }
    }
  }
}
