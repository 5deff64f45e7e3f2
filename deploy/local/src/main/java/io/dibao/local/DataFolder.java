package io.dibao.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The folder that holds all data of a local run, claimed by one run at a time. The claim is a file
 * lock, so that it ends with the process however that ends.
 */
final class DataFolder implements AutoCloseable {

  private static final long MIN_FREE_BYTES = 1L << 30;

  private final Path folder;
  private final FileChannel lock;
  private final ProcessRecord processes;

  private DataFolder(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
    this.processes = processes(folder);
  }

  /** The record of the processes that run, or ran, on a folder. */
  static ProcessRecord processes(Path folder) {
    return new ProcessRecord(folder.resolve("run/processes"));
  }

  /** Makes the folder when missing and claims it. */
  static DataFolder claim(Path wanted) throws CannotStart {
    Path folder = wanted.toAbsolutePath().normalize();
    try {
      Files.createDirectories(folder.resolve("logs"));
      Files.createDirectories(folder.resolve("run"));
      long free = Files.getFileStore(folder).getUsableSpace();
      if (free < MIN_FREE_BYTES) {
        throw new CannotStart(
            "the disk of " + folder + " has only " + (free >> 20) + " MiB free; 1 GiB is needed.");
      }
      FileChannel channel =
          FileChannel.open(
              folder.resolve("run/lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!locks(channel)) {
        channel.close();
        throw new CannotStart(
            folder
                + " is in use by another run; stop it with deploy/down, or choose another"
                + " folder with --data.");
      }
      return new DataFolder(folder, channel);
    } catch (IOException e) {
      throw new CannotStart("the folder " + folder + " cannot be written: " + e.getMessage() + ".");
    }
  }

  private static boolean locks(FileChannel channel) throws IOException {
    try {
      FileLock held = channel.tryLock();
      return held != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /**
   * Stops what a killed run left behind, and records this process as the run's first.
   *
   * @return the names of what was stopped
   */
  List<String> takeOver() throws IOException, InterruptedException {
    Files.deleteIfExists(folder.resolve("run/ready"));
    List<String> stopped = LeftOver.stop(folder, processes);
    Files.writeString(folder.resolve("run/pid"), ProcessHandle.current().pid() + "\n");
    processes.add(Down.LAUNCHER, ProcessHandle.current());
    return stopped;
  }

  /** Records a process of this run. */
  void started(String name, ProcessHandle process) throws IOException {
    processes.add(name, process);
  }

  Path path() {
    return folder;
  }

  Path log(String part) {
    return folder.resolve("logs").resolve(part + ".log");
  }

  /** Tells a waiting {@code deploy/up --detach} that all is ready. */
  void ready() throws IOException {
    Files.writeString(folder.resolve("run/ready"), ProcessHandle.current().pid() + "\n");
  }

  /** Gives the folder up; the data stays. */
  @Override
  public void close() throws IOException {
    Files.deleteIfExists(folder.resolve("run/ready"));
    Files.deleteIfExists(folder.resolve("run/pid"));
    processes.clear();
    lock.close();
  }
}
