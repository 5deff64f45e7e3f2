package io.dibao.catalog.changes;

import io.dibao.catalog.store.ArticleChange;
import io.dibao.catalog.store.ArticleFilter;
import io.dibao.catalog.store.ChangeLog;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** One who follows the log, with its place there. Used by one thread at a time. */
final class Reader {

  private static final int BATCH = 100;

  /** What a selective reader is not to keep a thread for, in one go. */
  private static final int MOST_BATCHES = 20;

  private final ChangeLog log;
  private final Supplier<ChangeLog.Head> head;
  private final Supplier<ArticleFilter> filter;
  private final long heartbeatNanos;
  private final Optional<ChangeId> start;

  private ChangeId at;
  private long heard;

  /**
   * @param start behind which it reads; from now on if absent
   * @param filter what it asks for, with what the names in it stand for at that moment
   */
  Reader(
      ChangeLog log,
      Supplier<ChangeLog.Head> head,
      Optional<ChangeId> start,
      Supplier<ArticleFilter> filter,
      Duration heartbeat) {
    this.log = log;
    this.head = head;
    this.start = start;
    this.filter = filter;
    this.heartbeatNanos = heartbeat.toNanos();
  }

  /** What was read. */
  record Read(List<Signal> signals, boolean all) {}

  /** What there is to send now; it blocks for the database, but never for changes to come. */
  Read next() {
    List<Signal> signals = new ArrayList<>();
    ChangeLog.Head now = head.get();
    if (at == null) {
      begin(now, signals);
    }
    boolean all = now.last() <= at.sequence();
    for (int i = 0; !all && signals.size() < BATCH && i < MOST_BATCHES; i++) {
      List<ArticleChange> batch = log.after(at.sequence(), BATCH);
      if (!batch.isEmpty()) {
        ArticleFilter asked = filter.get();
        batch.forEach(change -> add(change, asked, signals));
      }
      all = batch.size() < BATCH;
    }
    if (!signals.isEmpty() || isSilent()) {
      heard = System.nanoTime();
      if (signals.isEmpty()) {
        signals.add(new Signal.Heartbeat(at));
      }
    }
    return new Read(signals, all);
  }

  private void begin(ChangeLog.Head now, List<Signal> signals) {
    heard = System.nanoTime();
    at = start.orElse(new ChangeId(now.log(), now.last()));
    if (at.equals(ChangeId.START)) {
      at = new ChangeId(now.log(), now.dropped());
    } else if (!at.log().equals(now.log()) || at.sequence() > now.last()) {
      reset(now, "the catalog's database was made anew since", signals);
    } else if (at.sequence() < now.dropped()) {
      reset(now, "changes since are older than the log is kept", signals);
    }
  }

  private void reset(ChangeLog.Head now, String reason, List<Signal> signals) {
    at = new ChangeId(now.log(), now.dropped());
    signals.add(new Signal.Reset(at, reason));
  }

  private void add(ArticleChange change, ArticleFilter asked, List<Signal> signals) {
    at = new ChangeId(at.log(), change.sequence());
    if (asked.matches(change)) {
      signals.add(new Signal.Change(at, change));
    }
  }

  private boolean isSilent() {
    return System.nanoTime() - heard >= heartbeatNanos;
  }
}
