package io.dibao.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * The Apache Kafka broker in KRaft mode, one node that is broker and controller, inside this
 * process. It listens on the loopback interface only. Its data survives {@link #close()} and an
 * unclean death: the log is recovered at the next start.
 */
public final class EmbeddedKafka implements AutoCloseable {

  /** The log cleaner's buffer is 128 MiB otherwise, for millions of keys at a time. */
  private static final int CLEANER_BYTES = 16 << 20;

  private final Path data;
  private final int port;
  private final KafkaRaftServer server;

  private EmbeddedKafka(Path data, int port, KafkaRaftServer server) {
    this.data = data;
    this.port = port;
    this.server = server;
  }

  /**
   * Starts the broker, formatting the folder when it is new.
   *
   * @param data a folder for this broker alone, made when missing
   * @param port where clients connect
   * @param controllerPort another free port
   * @throws IOException if the folder cannot be used or the broker does not start
   */
  public static EmbeddedKafka start(Path data, int port, int controllerPort) throws IOException {
    Files.createDirectories(data);
    format(data);
    KafkaRaftServer server;
    try {
      server =
          new KafkaRaftServer(
              KafkaConfig.fromProps(settings(data, port, controllerPort)), Time.SYSTEM);
    } catch (RuntimeException e) {
      throw new IOException("Kafka cannot use " + data + ": " + e.getMessage(), e);
    }
    try {
      server.startup();
    } catch (RuntimeException e) {
      server.shutdown();
      throw new IOException("Kafka does not start on port " + port + ": " + e.getMessage(), e);
    }
    return new EmbeddedKafka(data, port, server);
  }

  /** Where clients connect: {@code host:port}. */
  public String bootstrapServers() {
    return "localhost:" + port;
  }

  /** The folder that holds the log. */
  public Path data() {
    return data;
  }

  /** Stops the broker in order and waits until it has; later calls do nothing. */
  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }

  private static void format(Path data) throws IOException {
    Path formatted = data.resolve("meta.properties");
    if (Files.exists(formatted)) {
      return;
    }
    try (PrintStream silent =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
      new Formatter()
          .setPrintStream(silent)
          .setClusterId(Uuid.randomUuid().toString())
          .setNodeId(1)
          .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
          .setControllerListenerName("CONTROLLER")
          .setMetadataLogDirectory(data.toString())
          .addDirectory(data.toString())
          .run();
    } catch (Exception e) {
      throw new IOException("the Kafka folder cannot be formatted: " + data, e);
    }
  }

  private static Properties settings(Path data, int port, int controllerPort) {
    Properties settings = new Properties();
    settings.put("process.roles", "broker,controller");
    settings.put("node.id", "1");
    settings.put("controller.quorum.voters", "1@localhost:" + controllerPort);
    settings.put("controller.listener.names", "CONTROLLER");
    settings.put(
        "listeners", "PLAINTEXT://localhost:" + port + ",CONTROLLER://localhost:" + controllerPort);
    settings.put("advertised.listeners", "PLAINTEXT://localhost:" + port);
    settings.put("log.dirs", data.toString());
    settings.put("message.max.bytes", String.valueOf(ArticleTopics.MAX_DEAD_LETTER_BYTES));
    settings.put("auto.create.topics.enable", "false");
    settings.put("offsets.topic.replication.factor", "1");
    settings.put("offsets.topic.num.partitions", "4");
    settings.put("transaction.state.log.replication.factor", "1");
    settings.put("transaction.state.log.min.isr", "1");
    settings.put("transaction.state.log.num.partitions", "4");
    settings.put("share.coordinator.state.topic.replication.factor", "1");
    settings.put("share.coordinator.state.topic.min.isr", "1");
    settings.put("group.initial.rebalance.delay.ms", "0");
    settings.put("log.cleaner.dedupe.buffer.size", String.valueOf(CLEANER_BYTES));
    return settings;
  }
}
