package io.dibao.testing;

import io.dibao.embedded.ArticleTopics;
import io.dibao.embedded.EmbeddedKafka;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;

/** The broker in this process, in a folder of its own. */
final class EmbeddedBroker implements Broker {

  private final Path folder;
  private final int port;
  private final int controllerPort;
  private EmbeddedKafka kafka;

  EmbeddedBroker() throws IOException {
    folder = Files.createTempDirectory("dibao-kafka");
    port = FreePort.find();
    controllerPort = FreePort.find();
    resume();
    ArticleTopics.create(bootstrapServers(), ArticleTopics.PARTITIONS);
  }

  @Override
  public String bootstrapServers() {
    return "localhost:" + port;
  }

  @Override
  public void interrupt() {
    if (kafka != null) {
      kafka.close();
      kafka = null;
    }
  }

  @Override
  public void resume() throws IOException {
    if (kafka == null) {
      kafka = EmbeddedKafka.start(folder, port, controllerPort);
    }
  }

  @Override
  public void close() throws IOException {
    interrupt();
    FileUtils.deleteDirectory(folder.toFile());
  }
}
