package io.dibao.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The end of a log, for a message. */
final class LogTail {

  private static final int LINES = 20;
  private static final int BYTES = 16 << 10;

  private LogTail() {}

  /** Whether its last line says that the database's schema is being migrated. */
  static boolean endsInMigration(Path log) {
    String tail = of(log);
    return tail.substring(tail.lastIndexOf('\n') + 1).contains("Migrating schema");
  }

  static String of(Path log) {
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
      file.seek(Math.max(0, file.length() - BYTES));
      byte[] end = new byte[BYTES];
      int length = Math.max(0, file.read(end));
      List<String> lines = new String(end, 0, length, StandardCharsets.UTF_8).lines().toList();
      return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
    } catch (IOException e) {
      return "(it cannot be read: " + e.getMessage() + ")";
    }
  }
}
