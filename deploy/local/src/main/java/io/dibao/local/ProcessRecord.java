package io.dibao.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The processes of a run, kept in a file, so that a later run finds those that a killed one left
 * behind. A process is known by its number and by when it started, since numbers are given away
 * again.
 */
final class ProcessRecord {

  /** The system reckons a start from its clock, which may have been set meanwhile. */
  private static final Duration SAME_START = Duration.ofSeconds(10);

  private static final long POLL_MILLIS = 100;

  private final Path file;

  ProcessRecord(Path file) {
    this.file = file;
  }

  /** A process that is in the record and was alive. */
  record Living(String name, ProcessHandle process) {

    /** Waits until the process has ended; false if it has not in that time. */
    boolean endsWithin(Duration time) throws InterruptedException {
      Instant end = Instant.now().plus(time);
      while (runs(process)) {
        if (Instant.now().isAfter(end)) {
          return false;
        }
        TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
      }
      return true;
    }
  }

  void add(String name, ProcessHandle process) throws IOException {
    Files.writeString(
        file,
        process.pid() + " " + start(process).toEpochMilli() + " " + name + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  /** Those that are still alive, in the order in which they were added. */
  List<Living> living() throws IOException {
    List<Living> living = new ArrayList<>();
    for (String line : lines()) {
      String[] parts = line.split(" ", 3);
      if (parts.length == 3) {
        find(parts[0], parts[1]).ifPresent(process -> living.add(new Living(parts[2], process)));
      }
    }
    return living;
  }

  private List<String> lines() throws IOException {
    try {
      return Files.readAllLines(file);
    } catch (NoSuchFileException e) {
      return List.of();
    }
  }

  private static Optional<ProcessHandle> find(String pid, String startMillis) {
    try {
      Instant started = Instant.ofEpochMilli(Long.parseLong(startMillis));
      return ProcessHandle.of(Long.parseLong(pid))
          .filter(ProcessRecord::runs)
          .filter(
              found -> Duration.between(started, start(found)).abs().compareTo(SAME_START) <= 0);
    } catch (NumberFormatException e) {
      return Optional.empty(); // The disk was full when the line was written.
    }
  }

  /** A process that has ended counts as alive until it is reaped, but has no command any more. */
  private static boolean runs(ProcessHandle process) {
    return process.isAlive() && process.info().command().isPresent();
  }

  private static Instant start(ProcessHandle process) {
    return process.info().startInstant().orElse(Instant.EPOCH);
  }

  void clear() throws IOException {
    Files.deleteIfExists(file);
  }
}
