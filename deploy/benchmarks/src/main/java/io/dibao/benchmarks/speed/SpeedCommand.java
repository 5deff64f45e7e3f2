package io.dibao.benchmarks.speed;

import io.dibao.benchmarks.search.SearchCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line of {@code deploy/benchmarks/speed}. */
@Command(
    name = "deploy/benchmarks/speed",
    subcommands = {ParseCommand.class, SearchCommand.class},
    usageHelpAutoWidth = true,
    description = "Measures how fast Dibao is.")
public final class SpeedCommand implements Runnable {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // picocli asks it for whether the help was asked for
  private boolean help;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  /** Measures and ends the process with the command's exit code. */
  public static void main(String... args) {
    System.exit(
        new CommandLine(new SpeedCommand())
            .setParameterExceptionHandler(
                (e, arguments) -> {
                  e.getCommandLine().getErr().println("deploy/benchmarks/speed: " + e.getMessage());
                  return CommandLine.ExitCode.USAGE;
                })
            .execute(args));
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "say what to measure: parse or search");
  }
}
