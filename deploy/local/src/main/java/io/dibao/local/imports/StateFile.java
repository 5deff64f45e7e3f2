package io.dibao.local.imports;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The parts that the service has acknowledged, in a file that is only ever appended to: a header,
 * then 16 hexadecimal digits a line. Each is written at once, so that whatever ends the import,
 * nothing acknowledged is forgotten. A last line that was cut short is dropped when the file is
 * opened again. Of the parts known at opening 8 bytes each are held in memory.
 */
final class StateFile implements Closeable {

  private static final byte[] HEADER = "dibao-import-state 1\n".getBytes(StandardCharsets.US_ASCII);
  private static final int RECORD = 17;

  private final FileChannel channel;
  private final long[] known;

  private StateFile(FileChannel channel, long[] known) {
    this.channel = channel;
    this.known = known;
  }

  /**
   * Opens or creates the file and keeps others from doing so.
   *
   * @param restart whether to forget what it holds
   * @throws IOException if another import has it open, if it is no state file, or if it cannot be
   *     read and written
   */
  static StateFile open(Path path, boolean restart) throws IOException {
    Files.createDirectories(path.toAbsolutePath().getParent());
    FileChannel channel =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      lock(channel, path);
      requireHeader(channel, path);
      if (restart) {
        channel.truncate(HEADER.length);
      }
      long[] known = read(channel, path);
      channel.position(channel.size());
      return new StateFile(channel, known);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  private static void lock(FileChannel channel, Path path) throws IOException {
    try {
      if (channel.tryLock() != null) {
        return;
      }
    } catch (OverlappingFileLockException e) {
      throw busy(path);
    }
    throw busy(path);
  }

  private static IOException busy(Path path) {
    return new IOException("another import is writing to " + path);
  }

  /** A new file gets its header. */
  private static void requireHeader(FileChannel channel, Path path) throws IOException {
    ByteBuffer start = ByteBuffer.allocate(HEADER.length);
    readFully(channel, start, 0);
    byte[] found = Arrays.copyOf(start.array(), start.position());
    if (!Arrays.equals(found, Arrays.copyOf(HEADER, found.length))) {
      throw new IOException(path + " is not the state of an import");
    }
    if (found.length < HEADER.length) {
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(HEADER), 0);
    }
  }

  /** Reads the records; leaves the file with whole lines only. */
  private static long[] read(FileChannel channel, Path path) throws IOException {
    int records = Math.toIntExact((channel.size() - HEADER.length) / RECORD);
    channel.truncate(HEADER.length + (long) records * RECORD);
    long[] known = new long[records];
    ByteBuffer buffer = ByteBuffer.allocate(RECORD * 4096);
    for (int i = 0; i < records; buffer.clear()) {
      readFully(channel, buffer, HEADER.length + (long) i * RECORD);
      for (int at = 0; at < buffer.position(); at += RECORD) {
        known[i++] = parse(buffer.array(), at, path);
      }
    }
    Arrays.sort(known);
    return known;
  }

  private static void readFully(FileChannel channel, ByteBuffer into, long from)
      throws IOException {
    int read = 0;
    while (into.hasRemaining() && read >= 0) {
      read = channel.read(into, from + into.position());
    }
  }

  private static long parse(byte[] bytes, int at, Path path) throws IOException {
    String digits = new String(bytes, at, RECORD - 1, StandardCharsets.US_ASCII);
    if (bytes[at + RECORD - 1] != '\n' || !digits.chars().allMatch(HexFormat::isHexDigit)) {
      throw new IOException(path + " is damaged; --restart begins a new one");
    }
    return HexFormat.fromHexDigitsToLong(digits);
  }

  /** Whether the part was acknowledged by the time the file was opened. */
  boolean isDone(long fingerprint) {
    return Arrays.binarySearch(known, fingerprint) >= 0;
  }

  /** Records that the part has been acknowledged, all of it. */
  synchronized void done(long fingerprint) throws IOException {
    String line = HexFormat.of().toHexDigits(fingerprint) + "\n";
    channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII)));
  }

  @Override
  public synchronized void close() throws IOException {
    if (channel.isOpen()) {
      channel.force(true);
      channel.close();
    }
  }
}
