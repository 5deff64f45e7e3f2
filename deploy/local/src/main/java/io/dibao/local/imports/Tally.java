package io.dibao.local.imports;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** How far the import is, counted in articles. Of many threads. */
final class Tally {

  private final AtomicLong toDo = new AtomicLong();
  private final AtomicLong skipped = new AtomicLong();
  private final AtomicLong posted = new AtomicLong();
  private final AtomicLong failed = new AtomicLong();
  private volatile Optional<Path> current = Optional.empty();

  /** A file is about to be posted. */
  void at(Path file) {
    current = Optional.of(file);
  }

  /** One of the files under way. */
  Optional<Path> current() {
    return current;
  }

  /** More articles have come to light. */
  void found(long articles) {
    toDo.addAndGet(articles);
  }

  /** Articles that an earlier import has posted. */
  void skipped(long articles) {
    skipped.addAndGet(articles);
  }

  void posted(long articles) {
    posted.addAndGet(articles);
  }

  void failed(long articles) {
    failed.addAndGet(articles);
  }

  /** What is to be posted in this run: found and not skipped. */
  long toDo() {
    return Math.max(toDo.get(), settled());
  }

  long skipped() {
    return skipped.get();
  }

  /** Acknowledged in this run. */
  long posted() {
    return posted.get();
  }

  long failed() {
    return failed.get();
  }

  /** Posted or failed in this run. */
  long settled() {
    return posted.get() + failed.get();
  }
}
