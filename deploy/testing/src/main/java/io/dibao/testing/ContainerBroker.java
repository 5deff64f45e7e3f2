package io.dibao.testing;

import io.dibao.embedded.ArticleTopics;
import java.io.IOException;
import org.apache.kafka.common.utils.AppInfoParser;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;

/** The broker in a container; it is interrupted by pausing the container. */
final class ContainerBroker implements Broker {

  private final KafkaContainer container =
      new KafkaContainer(
              // The version of the clients, which is that of the embedded broker.
              DockerImageName.parse("apache/kafka").withTag(AppInfoParser.getVersion()))
          .withEnv("KAFKA_MESSAGE_MAX_BYTES", String.valueOf(ArticleTopics.MAX_RECORD_BYTES))
          .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");

  private final Pause pause = new Pause(container);

  ContainerBroker() throws IOException {
    container.start();
    ArticleTopics.create(container.getBootstrapServers(), ArticleTopics.PARTITIONS);
  }

  @Override
  public String bootstrapServers() {
    return container.getBootstrapServers();
  }

  @Override
  public void interrupt() {
    pause.begin();
  }

  @Override
  public void resume() {
    pause.end();
  }

  @Override
  public void close() {
    pause.end();
    container.stop();
  }
}
