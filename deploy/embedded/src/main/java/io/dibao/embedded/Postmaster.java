package io.dibao.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The server process of a data folder, as its {@code postmaster.pid} names it. It outlives the
 * process that had it started, if that was killed.
 */
final class Postmaster {

  private static final Duration STOP_WITHIN = Duration.ofSeconds(60);
  private static final long POLL_MILLIS = 50;

  private final ProcessHandle process;

  private Postmaster(ProcessHandle process) {
    this.process = process;
  }

  /**
   * The server that runs on a folder. Where the file names a process that is something else (the
   * number was given away again after a crash), the file is deleted: PostgreSQL would not start.
   * Where it names no process, PostgreSQL itself sees to what is left.
   */
  static Optional<Postmaster> of(Path data) throws IOException {
    Path file = data.resolve("postmaster.pid");
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    Optional<ProcessHandle> named =
        lines.isEmpty() ? Optional.empty() : ProcessHandle.of(number(lines.get(0)));
    if (named.isPresent() && !isPostgres(named.get())) {
      Files.deleteIfExists(file);
      return Optional.empty();
    }
    return named.map(Postmaster::new);
  }

  private static long number(String line) {
    try {
      return Long.parseLong(line.strip());
    } catch (NumberFormatException e) {
      return -1; // No process has this number.
    }
  }

  private static boolean isPostgres(ProcessHandle process) {
    return process
        .info()
        .command()
        .map(command -> Path.of(command).endsWith("postgres"))
        .orElse(false);
  }

  ProcessHandle process() {
    return process;
  }

  /** Has the server disconnect its clients and stop, and waits until it has. */
  void stop() throws IOException, InterruptedException {
    // SIGINT is PostgreSQL's fast shutdown; SIGTERM, all that Java can send, waits for the clients.
    new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
    awaitEnd();
  }

  /**
   * Waits until the server has ended, and makes it after a while. An ended process counts as alive
   * until its parent has taken note, which not every container's first process does; but it has no
   * command any more.
   */
  void awaitEnd() throws IOException, InterruptedException {
    Instant end = Instant.now().plus(STOP_WITHIN);
    while (process.isAlive() && isPostgres(process)) {
      if (Instant.now().isAfter(end)) {
        process.destroyForcibly();
        throw new IOException("PostgreSQL did not stop and was killed; it recovers when it starts");
      }
      TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
    }
  }
}
