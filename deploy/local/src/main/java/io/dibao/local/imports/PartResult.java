package io.dibao.local.imports;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Collects what the service answered for the articles of one part, over as many requests as that
 * took. Each article counts once.
 */
final class PartResult {

  private final Part part;
  private final Tally tally;
  private final FailureFile failures;
  private final Availability availability;
  private final Set<Long> settled = new HashSet<>();
  private long settledCount;
  private boolean allAccepted = true;
  private Optional<Answer> passing = Optional.empty();
  private Optional<IOException> fault = Optional.empty();

  PartResult(Part part, Tally tally, FailureFile failures, Availability availability) {
    this.part = part;
    this.tally = tally;
    this.failures = failures;
    this.availability = availability;
  }

  synchronized void beginAttempt() {
    passing = Optional.empty();
  }

  /** Takes in the answer for one item. */
  synchronized void settle(Answer answer) {
    if (answer.passing()) {
      passing = Optional.of(answer);
    } else if (settled.add(answer.item())) {
      if (settled.size() > part.articles()) {
        tally.found(1);
      }
      if (answer.accepted()) {
        count(1, true);
      } else {
        fail(1, part.itemInFile(answer.item()), answer.status(), answer.reason());
      }
    }
  }

  /**
   * Ends an attempt that was answered.
   *
   * @param whole the answer for the part as a whole, if it had one
   * @return whether all is settled now; if not, what is left is worth another attempt
   * @throws IOException if a failure could not be recorded
   */
  synchronized boolean end(Optional<Answer> whole) throws IOException {
    if (whole.isPresent() && !whole.get().passing() && !whole.get().accepted()) {
      refuse(whole.get().status(), whole.get().reason());
    } else {
      whole.ifPresent(this::settle);
      if (passing.isEmpty() && settledCount < part.articles()) {
        refuse(0, "the service gave no answer for it");
      }
    }
    requireRecorded();
    return passing.isEmpty();
  }

  /**
   * Whether nothing can be left, although the answer broke off. Of a feed nobody but the service
   * knows how many articles it holds.
   */
  synchronized boolean complete() {
    return part.lines() > 0 && settledCount >= part.articles();
  }

  /**
   * Gives up what is not settled, of which there is at least one article.
   *
   * @throws IOException if a failure could not be recorded
   */
  synchronized void refuse(int status, String reason) throws IOException {
    long rest = Math.max(1, part.articles() - settledCount);
    fail(rest, part.itemsInFile(), status, reason);
    requireRecorded();
  }

  private void requireRecorded() throws IOException {
    if (fault.isPresent()) {
      throw fault.get();
    }
  }

  /** Why the attempt has to be repeated. */
  synchronized String passingTrouble() {
    return passing
        .map(answer -> "the service answered " + answer.status() + ", " + answer.reason())
        .orElse("the service did not answer");
  }

  synchronized long settled() {
    return settledCount;
  }

  /** Whether every article has been taken. */
  synchronized boolean allAccepted() {
    return allAccepted;
  }

  private void fail(long articles, String item, int status, String reason) {
    allAccepted = false;
    try {
      failures.add(part.file().path(), item, status, reason);
    } catch (IOException e) {
      fault = Optional.of(e);
    }
    count(articles, false);
  }

  private void count(long articles, boolean accepted) {
    settledCount += articles;
    if (accepted) {
      tally.posted(articles);
    } else {
      tally.failed(articles);
    }
    availability.answered();
  }
}
