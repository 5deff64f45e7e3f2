package io.dibao.catalog.consume;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Which partitions this service holds now. A batch may wait for the database for hours and lose its
 * partitions to another member of the group meanwhile; what it then still stored could overwrite
 * what the new owner has stored since, and what it committed could skip what the new owner has not.
 */
@ApplicationScoped
@Default
@Identifier("assignment") class Assignment implements KafkaConsumerRebalanceListener {
  private final Map<TopicPartition, Tenure> tenures = new ConcurrentHashMap<>();

  /**
   * One uninterrupted time of holding a partition. Having lost it and got it back is another one.
   */
  static final class Tenure {
    private volatile boolean over;

    boolean isOver() {
      return over;
    }
  }

  /** The present tenure of a partition; already over if it is held no more. */
  Tenure tenure(TopicPartition partition) {
    return tenures.getOrDefault(partition, over());
  }

  @Override
  public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
    partitions.forEach(partition -> tenures.put(partition, new Tenure()));
  }

  @Override
  public void onPartitionsRevoked(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
    for (TopicPartition partition : partitions) {
      Tenure tenure = tenures.remove(partition);
      if (tenure != null) {
        tenure.over = true;
      }
    }
  }

  private static Tenure over() {
    Tenure tenure = new Tenure();
    tenure.over = true;
    return tenure;
  }
}
