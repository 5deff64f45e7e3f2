package io.dibao.embedded;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * The topics of Dibao on a broker: {@code articles}, of which compaction keeps the last word on
 * each article, and {@code articles.dead-letter}, which is kept for ever.
 */
public final class ArticleTopics {

  /** The largest record that {@code articles} takes: 16 MiB. */
  public static final int MAX_RECORD_BYTES = 16 << 20;

  /**
   * The largest that {@code articles.dead-letter} takes: such a record and the headers that tell
   * why it is there.
   */
  public static final int MAX_DEAD_LETTER_BYTES = MAX_RECORD_BYTES + (64 << 10);

  /** How many partitions {@code articles} has where nobody asks for another number. */
  public static final int PARTITIONS = 6;

  private static final Optional<Short> ONE_REPLICA = Optional.of((short) 1);

  private ArticleTopics() {}

  /**
   * Creates the topics that are missing; leaves those that are there as they are.
   *
   * @param bootstrapServers where the broker is: {@code host:port}
   * @param partitions of {@code articles}, at least 1
   */
  public static void create(String bootstrapServers, int partitions) throws IOException {
    Map<String, Object> settings =
        Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    try (Admin admin = Admin.create(settings)) {
      Set<String> present = admin.listTopics().names().get();
      List<NewTopic> missing =
          List.of(articles(partitions), deadLetters()).stream()
              .filter(topic -> !present.contains(topic.name()))
              .toList();
      admin.createTopics(missing).all().get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new IOException("the topics cannot be created: " + e.getCause().getMessage(), e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the topics were created", e);
    }
  }

  private static NewTopic articles(int partitions) {
    return new NewTopic("articles", Optional.of(partitions), ONE_REPLICA)
        .configs(
            Map.of(
                "cleanup.policy",
                "compact",
                "max.message.bytes",
                String.valueOf(MAX_RECORD_BYTES)));
  }

  private static NewTopic deadLetters() {
    return new NewTopic("articles.dead-letter", Optional.of(1), ONE_REPLICA)
        .configs(
            Map.of(
                "cleanup.policy", "delete",
                "retention.ms", "-1",
                "retention.bytes", "-1",
                "max.message.bytes", String.valueOf(MAX_DEAD_LETTER_BYTES)));
  }
}
