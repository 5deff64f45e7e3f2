package io.dibao.catalog.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/**
 * Tells records that are news from those that are repeated, such as after a crash or by a rebuild:
 * up to where each partition's records have been told of. All within the caller's transaction.
 */
@ApplicationScoped
class LogMarks {

  private final StatelessSession session;

  LogMarks(StatelessSession session) {
    this.session = session;
  }

  /** What is told of already, of the partitions that the changes come from. */
  Told told(Changes changes) {
    List<Changes.Origin> origins = origins(changes).toList();
    if (origins.isEmpty()) {
      return new Told(Map.of());
    }
    return new Told(
        session
            .createSelectionQuery(
                "from LogMarkRow where topic in :topics and partition in :partitions"
                    + " order by topic, partition",
                LogMarkRow.class)
            .setParameterList("topics", origins.stream().map(Changes.Origin::topic).toList())
            .setParameterList(
                "partitions", origins.stream().map(Changes.Origin::partition).toList())
            .setHibernateLockMode(LockMode.PESSIMISTIC_WRITE)
            .list()
            .stream()
            .collect(
                Collectors.toMap(
                    row -> new LogMarkRow.Key(row.topic, row.partition), row -> row.toldOffset)));
  }

  /** Sets the marks behind the changes; none ever goes back. */
  void advance(Changes changes) {
    origins(changes)
        .collect(Collectors.toMap(LogMarkRow.Key::of, Changes.Origin::offset, Math::max))
        .forEach(this::advance);
  }

  private void advance(LogMarkRow.Key partition, long offset) {
    session
        .createNativeMutationQuery(
            """
            insert into log_mark (topic, partition, told_offset) values (:topic, :partition, :offset)
            on conflict (topic, partition) do update
              set told_offset = greatest(log_mark.told_offset, excluded.told_offset)""")
        .setParameter("topic", partition.topic())
        .setParameter("partition", partition.partition())
        .setParameter("offset", offset)
        .executeUpdate();
  }

  /** Forgets the marks behind the ends of the partitions: the topic is not the one told of. */
  void forgetBehind(String topic, Map<Integer, Long> ends) {
    ends.forEach(
        (partition, end) ->
            session
                .createMutationQuery(
                    "delete from LogMarkRow where topic = :topic and partition = :partition"
                        + " and toldOffset >= :end")
                .setParameter("topic", topic)
                .setParameter("partition", partition)
                .setParameter("end", end)
                .executeUpdate());
  }

  private static Stream<Changes.Origin> origins(Changes changes) {
    return Stream.concat(
        changes.published().stream().map(Changes.Published::origin),
        changes.retractions().values().stream());
  }

  /** Marks as they were before a batch. */
  record Told(Map<LogMarkRow.Key, Long> marks) {

    boolean isNews(Changes.Origin origin) {
      Long mark = marks.get(LogMarkRow.Key.of(origin));
      return mark == null || origin.offset() > mark;
    }
  }
}
