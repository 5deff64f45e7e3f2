package io.dibao.catalog.consume;

import io.dibao.catalog.SampleArticle;
import io.dibao.catalog.Topics;
import io.dibao.catalog.store.ArticleStore;
import io.dibao.catalog.store.Changes;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What a service of the same group did before the one under test started: it stored a hundred
 * articles from the log, and then committed their offsets or was killed before it could.
 */
@ApplicationScoped
class EarlierLife {
  static final String SETTING = "test.earlier-life";
  static final String COMMITTED = "committed";
  static final String KILLED = "killed";

  private final List<UUID> published = Stream.generate(UUID::randomUUID).limit(100).toList();
  private final UUID retracted = UUID.randomUUID();

  private final String end;
  private final String group;
  private final EventReader reader;
  private final ArticleStore store;

  EarlierLife(
      @ConfigProperty(name = SETTING, defaultValue = "none") String end,
      @ConfigProperty(name = "mp.messaging.incoming.articles.group.id") String group,
      EventReader reader,
      ArticleStore store) {
    this.end = end;
    this.group = group;
    this.reader = reader;
    this.store = store;
  }

  /** The articles on the log. */
  List<UUID> published() {
    return published;
  }

  /** An article that is in the store but no longer on the log. */
  UUID retracted() {
    return retracted;
  }

  /** After the listeners have started, before the consumer and what may precede it. */
  void live(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE - 500) StartupEvent event) {
    if (!end.equals("none")) {
      try (Topics topics = new Topics()) {
        published.forEach(id -> topics.publish(id, SampleArticle.of(id)));
        takeAll(topics);
      }
      store.apply(new Changes(List.of(SampleArticle.of(retracted).published()), Set.of()));
    }
  }

  private void takeAll(Topics topics) {
    try (KafkaConsumer<byte[], byte[]> consumer = topics.consumer(group)) {
      consumer.subscribe(List.of(Topics.ARTICLES));
      List<Changes.Published> read = new ArrayList<>();
      Set<UUID> missing = new HashSet<>(published);
      while (!missing.isEmpty()) {
        for (ConsumerRecord<byte[], byte[]> each : consumer.poll(Duration.ofMillis(200))) {
          if (reader.read(each) instanceof Reading.Published word && missing.remove(word.id())) {
            read.add(
                new Changes.Published(
                    word.article(),
                    word.json(),
                    new Changes.Origin(each.topic(), each.partition(), each.offset())));
          }
        }
      }
      store.apply(new Changes(read, Set.of()));
      if (end.equals(COMMITTED)) {
        consumer.commitSync();
      }
    }
  }
}
