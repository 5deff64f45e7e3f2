package io.dibao.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;

/** The broker in a container; it is interrupted by pausing the container. */
final class ContainerBroker implements Broker {

  private final KafkaContainer container =
      new KafkaContainer("apache/kafka:4.1.1").withEnv("KAFKA_MESSAGE_MAX_BYTES", "16777216");

  ContainerBroker() {
    container.start();
    try (Admin admin =
        Admin.create(Map.of("bootstrap.servers", (Object) container.getBootstrapServers()))) {
      admin.createTopics(topics()).all().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the topics cannot be created", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the topics were created", e);
    }
  }

  private static List<NewTopic> topics() {
    Optional<Short> replicas = Optional.of((short) 1);
    return List.of(
        new NewTopic("articles", Optional.of(6), replicas)
            .configs(Map.of("cleanup.policy", "compact", "max.message.bytes", "16777216")),
        new NewTopic("articles.dead-letter", Optional.of(1), replicas)
            .configs(Map.of("retention.ms", "-1", "max.message.bytes", "16777216")));
  }

  @Override
  public String bootstrapServers() {
    return container.getBootstrapServers();
  }

  @Override
  public void interrupt() {
    DockerClientFactory.instance().client().pauseContainerCmd(container.getContainerId()).exec();
  }

  @Override
  public void resume() {
    DockerClientFactory.instance().client().unpauseContainerCmd(container.getContainerId()).exec();
  }

  @Override
  public void close() {
    container.stop();
  }
}
