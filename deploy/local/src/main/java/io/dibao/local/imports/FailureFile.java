package io.dibao.local.imports;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * What could not be imported and why: tab-separated values in UTF-8 with a header line, one line a
 * failure. A backslash, tab, line feed and carriage return are written as {@code \\}, {@code \t},
 * {@code \n}, {@code \r}; other control characters as <code>&#92;u001b</code>. The file is there
 * only if something failed; one of an earlier import is replaced.
 */
final class FailureFile implements Closeable {

  static final String HEADER = "path\titem\tstatus\treason";

  private final Path path;
  private Writer writer;

  private FailureFile(Path path) {
    this.path = path;
  }

  /**
   * Removes what an earlier import left.
   *
   * @throws IOException if a file of other content is there, or the folder cannot be written to
   */
  static FailureFile at(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      throw new IOException(path + " is a folder");
    }
    if (Files.exists(path)) {
      requireFailures(path);
      Files.delete(path);
    }
    Path folder = path.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    if (!Files.isWritable(folder)) {
      throw new IOException("no permission to write in " + folder);
    }
    return new FailureFile(path);
  }

  private static void requireFailures(Path path) throws IOException {
    byte[] expected = (HEADER + "\n").getBytes(StandardCharsets.UTF_8);
    try (var in = Files.newInputStream(path)) {
      byte[] found = in.readNBytes(expected.length);
      if (found.length > 0 && !Arrays.equals(found, expected)) {
        throw new IOException(path + " is not the failures of an import; it is left alone");
      }
    }
  }

  Path path() {
    return path;
  }

  /**
   * Adds a line.
   *
   * @param item the entry or line, or lines, of the file; empty if the whole file failed
   * @param status as HTTP has it; 0 if the service was not asked
   */
  synchronized void add(Path file, String item, int status, String reason) throws IOException {
    if (writer == null) {
      writer = Files.newBufferedWriter(path);
      writer.write(HEADER + "\n");
    }
    String known = status == 0 ? "" : Integer.toString(status);
    writer.write(
        String.join("\t", escape(readable(file)), escape(item), known, escape(reason)) + "\n");
    writer.flush();
  }

  /** A name with bytes that the platform's encoding lacks is shown with them percent-encoded. */
  private static String readable(Path file) {
    String name = file.toString();
    return name.indexOf('\uFFFD') < 0 ? name : file.toUri().toString();
  }

  private static String escape(String value) {
    StringBuilder escaped = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '\\' -> escaped.append("\\\\");
        case '\t' -> escaped.append("\\t");
        case '\n' -> escaped.append("\\n");
        case '\r' -> escaped.append("\\r");
        default -> {
          if (Character.isISOControl(c) || (Character.isSurrogate(c) && !paired(value, i))) {
            escaped.append(String.format("\\u%04x", (int) c));
          } else {
            escaped.append(c);
          }
        }
      }
    }
    return escaped.toString();
  }

  private static boolean paired(String value, int at) {
    return Character.isHighSurrogate(value.charAt(at))
        ? at + 1 < value.length() && Character.isLowSurrogate(value.charAt(at + 1))
        : at > 0 && Character.isHighSurrogate(value.charAt(at - 1));
  }

  @Override
  public synchronized void close() throws IOException {
    if (writer != null) {
      writer.close();
    }
  }
}
