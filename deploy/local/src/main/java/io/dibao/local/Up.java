package io.dibao.local;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
  boolean detach; // The script sees to the rest.

  @Option(names = "--no-build", description = "run what was built last, whatever has changed since")
  boolean noBuild; // The script sees to it.

  @Option(
      names = "--rebuild",
      description = "throw the catalog away and read the topic from its beginning")
  boolean rebuild;

  @Option(
      names = "--ingest-port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "(default: ${DEFAULT-VALUE})")
  int ingestPort;

  @Option(
      names = "--catalog-port",
      paramLabel = "PORT",
      defaultValue = "8081",
      description = "(default: ${DEFAULT-VALUE})")
  int catalogPort;

  @Option(
      names = "--kafka-port",
      paramLabel = "PORT",
      defaultValue = "9092",
      description = "(default: ${DEFAULT-VALUE})")
  int kafkaPort;

  @Option(
      names = "--kafka-controller-port",
      paramLabel = "PORT",
      defaultValue = "9093",
      description = "(default: ${DEFAULT-VALUE})")
  int kafkaControllerPort;

  @Option(
      names = "--postgres-port",
      paramLabel = "PORT",
      defaultValue = "15432",
      description = "(default: ${DEFAULT-VALUE})")
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
    PrintWriter err = spec.commandLine().getErr();
    Path folder = data != null ? data : home.resolve(".dibao");
    try (StopRequest stop = StopRequest.atShutdown(spec.commandLine().getOut());
        DataFolder claimed = DataFolder.claim(folder)) {
      return run(claimed, stop);
    } catch (CannotStart e) {
      err.println("Dibao cannot start: " + e.getMessage());
      return 2;
    } catch (IOException e) {
      err.println("Dibao did not start: " + e.getMessage());
      return 1;
    }
  }

  private int run(DataFolder folder, StopRequest stop)
      throws CannotStart, IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    requireBuilt();
    List<String> left = folder.takeOver();
    if (!left.isEmpty()) {
      out.println("  stopped what a killed run had left: " + String.join(", ", left));
    }
    Ports ports = new Ports(ingestPort, catalogPort, kafkaPort, kafkaControllerPort, postgresPort);
    ports.requireFree();
    PartLog.to(folder.log("kafka.%g"));
    Progress progress = new Progress(out, Boolean.getBoolean("dibao.terminal"));
    LocalRun.Choices choices = new LocalRun.Choices(partitions, rebuild);
    try (LocalRun run = new LocalRun(home, folder, ports, choices, progress, stop)) {
      if (!starts(run, stop)) {
        return 0;
      }
      if (sample) {
        new Samples(home.resolve("deploy/samples"), ports.ingest()).post(out);
      }
      new Welcome(home, folder.path(), ports).print(out, run.pids(), detach);
      folder.ready();
      Optional<String> death = run.awaitEnd();
      death.ifPresent(spec.commandLine().getErr()::println);
      return death.isPresent() ? 1 : 0;
    }
  }

  /** Whether it starts; it does not when a stop is asked for meanwhile. */
  private static boolean starts(LocalRun run, StopRequest stop)
      throws IOException, InterruptedException {
    try {
      run.start();
      return !stop.isMade();
    } catch (IOException | IllegalStateException | ExceptionInInitializerError e) {
      if (stop.isMade()) {
        return false; // Parts do not start in a JVM that is about to end.
      }
      throw e;
    }
  }

  private void requireBuilt() throws CannotStart {
    for (String service : List.of("ingest", "catalog")) {
      if (Files.notExists(ServiceProcess.jar(home, service))) {
        throw new CannotStart("the " + service + " service is not built; run mvn package first.");
      }
    }
  }
}
