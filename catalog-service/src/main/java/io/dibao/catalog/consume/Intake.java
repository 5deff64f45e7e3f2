package io.dibao.catalog.consume;

import io.dibao.catalog.deadletter.DeadLetter;
import io.dibao.catalog.deadletter.DeadLetterWriter;
import io.dibao.catalog.store.ArticleStore;
import io.dibao.catalog.store.ChangeListener;
import io.dibao.catalog.store.Changes;
import io.dibao.catalog.store.UnstorableArticle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Takes a batch into the catalog: stores it, tells those who follow the store, sets aside what
 * cannot be read or stored. Done when all of this is durable; the same batch may be taken again.
 */
@ApplicationScoped
class Intake {
  private final ArticleStore store;
  private final Instance<ChangeListener> listeners;
  private final DeadLetterWriter deadLetters;
  private final IntakeMeters meters;

  /** Followers of the store must hear of changes in the order in which they were stored. */
  private final Lock taking = new ReentrantLock();

  Intake(
      ArticleStore store,
      @Any Instance<ChangeListener> listeners,
      DeadLetterWriter deadLetters,
      IntakeMeters meters) {
    this.store = store;
    this.listeners = listeners;
    this.deadLetters = deadLetters;
    this.meters = meters;
  }

  /**
   * @param holding the records that it says no to are left alone
   * @throws RuntimeException if the database, a listener or the broker fails; it is then to be
   *     repeated
   */
  void take(Batch batch, Holding holding) {
    taking.lock();
    try {
      takeNow(batch, holding);
    } finally {
      taking.unlock();
    }
  }

  /**
   * Takes words that were taken before once more. What cannot be stored was set aside when it was
   * first read, and is passed over.
   *
   * @param behind tells of a word, and of the record that its article is stored from, whether the
   *     store is ahead of it
   * @throws RuntimeException as {@link #take}
   */
  void takeAgain(List<Reading.Word> words, BiPredicate<Reading.Word, Changes.Origin> behind) {
    taking.lock();
    try {
      Map<UUID, Changes.Origin> origins =
          store.origins(words.stream().map(Reading.Word::id).toList());
      Changes stored =
          store(
              words.stream()
                  .filter(
                      word ->
                          !origins.containsKey(word.id())
                              || !behind.test(word, origins.get(word.id())))
                  .toList(),
              new ArrayList<>());
      listeners.forEach(listener -> listener.stored(stored));
    } finally {
      taking.unlock();
    }
  }

  /**
   * Takes articles out of which the log knows nothing.
   *
   * @throws RuntimeException as {@link #take}
   */
  void forget(Set<UUID> ids) {
    taking.lock();
    try {
      Changes gone = new Changes(List.of(), ids);
      store.apply(gone);
      listeners.forEach(listener -> listener.stored(gone));
    } finally {
      taking.unlock();
    }
  }

  private void takeNow(Batch batch, Holding holding) {
    long start = System.nanoTime();
    List<Reading.Word> words =
        batch.lastWords().stream().filter(word -> holding.holds(word.origin())).toList();
    List<DeadLetter> setAside = new ArrayList<>();
    for (Reading.Unreadable each : batch.unreadable()) {
      if (holding.holds(each.origin())) {
        setAside.add(DeadLetter.of(each.origin(), each.reason().getMessage(), each.reason()));
      }
    }
    Changes stored = store(words, setAside);
    listeners.forEach(listener -> listener.stored(stored));
    deadLetters.write(setAside);
    meters.taken(batch.size(), stored, setAside.size(), System.nanoTime() - start);
  }

  private Changes store(List<Reading.Word> words, List<DeadLetter> setAside) {
    Changes all = changes(words);
    try {
      store.apply(all);
      return all;
    } catch (UnstorableArticle e) {
      return storeOneByOne(words, setAside);
    }
  }

  /** Finds those that made the whole batch fail. */
  private Changes storeOneByOne(List<Reading.Word> words, List<DeadLetter> setAside) {
    List<Reading.Word> stored = new ArrayList<>();
    for (Reading.Word word : words) {
      try {
        store.apply(changes(List.of(word)));
        stored.add(word);
      } catch (UnstorableArticle e) {
        setAside.add(DeadLetter.of(word.origin(), e.getMessage(), e));
      }
    }
    return changes(stored);
  }

  private static Changes changes(List<Reading.Word> words) {
    List<Changes.Published> published = new ArrayList<>();
    for (Reading.Word word : words) {
      if (word instanceof Reading.Published each) {
        published.add(new Changes.Published(each.article(), each.json(), origin(each.origin())));
      }
    }
    Map<UUID, Changes.Origin> retracted =
        words.stream()
            .filter(Reading.Retracted.class::isInstance)
            .collect(Collectors.toMap(Reading.Word::id, word -> origin(word.origin())));
    return new Changes(published, retracted.keySet(), retracted);
  }

  private static Changes.Origin origin(ConsumerRecord<?, ?> record) {
    return new Changes.Origin(record.topic(), record.partition(), record.offset());
  }
}
