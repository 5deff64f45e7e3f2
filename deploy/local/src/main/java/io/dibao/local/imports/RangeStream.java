package io.dibao.local.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;

/** The bytes of one part, read from its file as they are sent. */
final class RangeStream extends InputStream {

  private final InputStream in;
  private long left;

  private RangeStream(InputStream in, long length) {
    this.in = in;
    this.left = length;
  }

  /** A request body with its length declared, opened anew for each subscriber. */
  static BodyPublisher publisher(Part part) {
    if (part.length() == 0) {
      return BodyPublishers.noBody();
    }
    return BodyPublishers.fromPublisher(
        BodyPublishers.ofInputStream(() -> open(part)), part.length());
  }

  private static RangeStream open(Part part) {
    try {
      SeekableByteChannel channel = Files.newByteChannel(part.file().path());
      channel.position(part.offset());
      return new RangeStream(Channels.newInputStream(channel), part.length());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public int read() throws IOException {
    int b = left > 0 ? in.read() : -1;
    left -= b < 0 ? 0 : 1;
    return b;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (left == 0) {
      return -1;
    }
    int read = in.read(buffer, offset, (int) Math.min(length, left));
    left -= Math.max(read, 0);
    return read;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
