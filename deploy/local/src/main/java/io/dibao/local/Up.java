package io.dibao.local;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command behind {@code deploy/up}. */
@Command(
    name = "deploy/up",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Builds Dibao where needed and runs it: Kafka, PostgreSQL, ingest, catalog.",
    footer = {
      "",
      "Exit codes: 0 stopped on request, 1 a part died or did not start, 2 it cannot start here."
    })
public final class Up implements Callable<Integer> {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "where the data is kept (default: .dibao in the repository)")
  Path data;

  @Option(names = "--sample", description = "post a few bundled articles")
  boolean sample;

  @Option(names = "--detach", description = "return when all is ready; deploy/down stops it")
  boolean detach;

  @Option(
      names = "--rebuild",
      description = "throw the catalog away and read the topic from its beginning")
  boolean rebuild;

  @Option(names = "--ingest-port", paramLabel = "PORT", defaultValue = "8080")
  int ingestPort;

  @Option(names = "--catalog-port", paramLabel = "PORT", defaultValue = "8081")
  int catalogPort;

  @Option(names = "--kafka-port", paramLabel = "PORT", defaultValue = "9092")
  int kafkaPort;

  @Option(names = "--kafka-controller-port", paramLabel = "PORT", defaultValue = "9093")
  int kafkaControllerPort;

  @Option(names = "--postgres-port", paramLabel = "PORT", defaultValue = "15432")
  int postgresPort;

  @Option(
      names = "--partitions",
      paramLabel = "N",
      defaultValue = "6",
      description = "partitions of the topic, where it is new (default: 6)")
  int partitions;

  private final Path home = Path.of(System.getProperty("dibao.home", "."));

  @Spec CommandSpec spec;

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Up()).execute(arguments));
  }

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    Ports ports = new Ports(ingestPort, catalogPort, kafkaPort, kafkaControllerPort, postgresPort);
    Path folder = data != null ? data : home.resolve(".dibao");
    try (DataFolder claimed = DataFolder.claim(folder)) {
      ports.requireFree();
      PartLog.to(claimed.log("kafka"));
      LocalRun run =
          new LocalRun(
              home,
              claimed,
              ports,
              partitions,
              rebuild,
              new Progress(out, Boolean.getBoolean("dibao.terminal")));
      Thread stop = new Thread(run::stop, "stop");
      Runtime.getRuntime().addShutdownHook(stop);
      run.start();
      if (sample) {
        new Samples(home.resolve("deploy/samples"), ports.ingest()).post(out);
      }
      Welcome.print(out, home, claimed, ports, run);
      claimed.ready();
      return run.awaitEnd();
    } catch (CannotStart e) {
      spec.commandLine().getErr().println("Dibao cannot start: " + e.getMessage());
      return 2;
    } catch (IOException e) {
      spec.commandLine().getErr().println("Dibao did not start: " + e.getMessage());
      return 1;
    }
  }
}
