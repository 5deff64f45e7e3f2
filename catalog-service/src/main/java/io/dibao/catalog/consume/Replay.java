package io.dibao.catalog.consume;

import io.dibao.catalog.store.ArticleStore;
import io.dibao.catalog.store.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/**
 * Stores all that the log says once more, while the catalog serves what it has and goes on
 * consuming: each article is replaced in one step, none by an older revision of itself, and those
 * that the log does not know go at the end. Afterwards the store holds what one that was built from
 * nothing would.
 */
@ApplicationScoped
public class Replay {
  private static final Logger LOG = Logger.getLogger(Replay.class);
  private static final UUID LOWEST = new UUID(0, 0);
  private static final int BATCH = 500;

  private final WholeLog log;
  private final EventReader reader;
  private final Intake intake;
  private final ArticleStore store;

  Replay(WholeLog log, EventReader reader, Intake intake, ArticleStore store) {
    this.log = log;
    this.reader = reader;
    this.intake = intake;
    this.store = store;
  }

  /** Hears how far a replay has come, in records of the log. */
  public interface Progress {

    void length(long records);

    void passed(long records);
  }

  /**
   * Replays the log up to where it ends now.
   *
   * @throws RuntimeException if the brokers, the database or the index fail; what was stored until
   *     then stays, and a further replay begins anew
   */
  public void run(Progress progress) {
    Instant start = Instant.now(Clock.systemUTC()).truncatedTo(ChronoUnit.MICROS);
    store.forgetTold(log.topic(), log.ends());
    Set<UUID> leftAlone = new HashSet<>();
    BiPredicate<Reading.Word, Changes.Origin> behind =
        (word, stored) -> isBehind(word.origin(), stored) && note(word, leftAlone);
    log.read(
        progress::length,
        (records, passed) -> {
          takeAgain(records, word -> true, behind);
          progress.passed(passed);
        });
    Set<UUID> misplaced = forgetUnknown(start, leftAlone);
    if (!misplaced.isEmpty()) {
      LOG.infof("%d articles were stored from another log of that name", misplaced.size());
      log.read(
          length -> {},
          (records, passed) ->
              takeAgain(records, word -> misplaced.contains(word.id()), (word, stored) -> false));
    }
  }

  private static boolean note(Reading.Word word, Set<UUID> leftAlone) {
    leftAlone.add(word.id());
    return true;
  }

  private void takeAgain(
      ConsumerRecords<byte[], byte[]> records,
      Predicate<Reading.Word> wanted,
      BiPredicate<Reading.Word, Changes.Origin> behind) {
    List<Reading.Word> words =
        Batch.of(StreamSupport.stream(records.spliterator(), false).map(reader::read).toList())
            .lastWords()
            .stream()
            .filter(wanted)
            .toList();
    if (!words.isEmpty()) {
      intake.takeAgain(words, behind);
    }
  }

  private static boolean isBehind(ConsumerRecord<?, ?> record, Changes.Origin stored) {
    return stored.topic().equals(record.topic())
        && stored.partition() == record.partition()
        && stored.offset() > record.offset();
  }

  /**
   * Takes out of the catalog what was not stored since, and was not left alone either.
   *
   * @return what was left alone although the log never came to where it was stored from
   */
  private Set<UUID> forgetUnknown(Instant start, Set<UUID> leftAlone) {
    Set<UUID> misplaced = new HashSet<>();
    List<UUID> page = store.idsStoredBefore(start, LOWEST, BATCH);
    while (!page.isEmpty()) {
      Set<UUID> unknown = new HashSet<>(page);
      unknown.removeAll(leftAlone);
      intake.forget(unknown);
      page.stream().filter(leftAlone::contains).forEach(misplaced::add);
      page = store.idsStoredBefore(start, page.get(page.size() - 1), BATCH);
    }
    return misplaced;
  }
}
