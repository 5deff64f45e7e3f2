package io.dibao.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Sends what the parts inside this process log (Kafka, the launcher of PostgreSQL) to a file, off
 * the terminal.
 */
final class PartLog {

  private static final int BYTES = 10 << 20;
  private static final int FILES = 3;

  private PartLog() {}

  /** Logs to a file whose name has {@code %g} where the number of a generation is to be. */
  static void to(Path file) throws IOException {
    System.setProperty(
        "java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT.%1$tL %4$s %3$s %5$s%6$s%n");
    LogManager.getLogManager().reset();
    Handler handler = new FileHandler(file.toString(), BYTES, FILES, true);
    handler.setFormatter(new SimpleFormatter());
    Logger root = Logger.getLogger("");
    root.addHandler(handler);
    root.setLevel(Level.INFO);
  }
}
