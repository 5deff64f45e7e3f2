package io.dibao.local;

import io.dibao.local.ProcessRecord.Living;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command behind {@code deploy/down}. */
@Command(
    name = "deploy/down",
    mixinStandardHelpOptions = true,
    description = "Stops what deploy/up started, and waits until it has. The data stays.",
    footer = {"", "Exit codes: 0 nothing runs any more, 1 it did not stop."})
public final class Down implements Callable<Integer> {

  /** The name under which a run records the process that starts the others, and holds Kafka. */
  static final String LAUNCHER = "launcher";

  private static final Duration STOP_WITHIN = Duration.ofSeconds(90);

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "the data folder of the run (default: .dibao in the repository)")
  Path data;

  private final Path home = Path.of(System.getProperty("dibao.home", "."));

  @Spec CommandSpec spec;

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Down()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    Path folder = (data != null ? data : home.resolve(".dibao")).toAbsolutePath().normalize();
    ProcessRecord processes = DataFolder.processes(folder);
    Optional<Living> launcher =
        processes.living().stream().filter(living -> living.name().equals(LAUNCHER)).findFirst();
    if (launcher.isPresent()) {
      launcher.get().process().destroy();
      if (!launcher.get().endsWithin(STOP_WITHIN)) {
        spec.commandLine()
            .getErr()
            .printf("Process %d did not stop.%n", launcher.get().process().pid());
        return 1;
      }
      out.println("Stopped; the data stays in " + folder + ".");
      return 0;
    }
    List<String> left =
        Files.isDirectory(folder) ? LeftOver.stop(folder, processes) : List.<String>of();
    out.println(
        left.isEmpty()
            ? "Nothing runs with the data in " + folder + "."
            : "Stopped what a killed run had left: " + String.join(", ", left) + ".");
    return 0;
  }
}
