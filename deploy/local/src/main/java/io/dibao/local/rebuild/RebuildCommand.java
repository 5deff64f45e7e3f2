package io.dibao.local.rebuild;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of a rebuild. */
@Command(
    name = "deploy/rebuild",
    sortOptions = false,
    usageHelpAutoWidth = true,
    description = {
      "Makes the catalog anew, while the present one goes on serving.",
      "",
      "From the topic: the whole log is read again, each article is replaced in one step, what the"
          + " log does not know goes, and a new index takes the old one's place. From the store:"
          + " only the index is made anew.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      " 0:the catalog is made anew",
      " 1:it failed; the catalog's log says why, and what was there goes on serving",
      " 2:wrong options",
      "75:no catalog answers"
    })
public final class RebuildCommand implements Callable<Integer> {

  static final int FAILED = 1;
  static final int AWAY = 75;

  private static final long BETWEEN_LOOKS_MILLIS = 500;

  @Option(
      names = "--from",
      required = true,
      paramLabel = "topic|store",
      description = "What it is made from.")
  private String from;

  @Option(
      names = "--catalog",
      paramLabel = "URL",
      defaultValue = "http://localhost:8081",
      description = "The catalog service (default: ${DEFAULT-VALUE}).")
  private URI catalog;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // picocli asks it for whether the help was asked for
  private boolean help;

  @Spec private CommandSpec spec;

  /** Runs it and ends the process with its exit code. */
  public static void main(String... args) {
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    return new CommandLine(new RebuildCommand())
        .setParameterExceptionHandler(RebuildCommand::wrongUse);
  }

  private static int wrongUse(ParameterException e, String[] arguments) {
    e.getCommandLine()
        .getErr()
        .println("deploy/rebuild: " + e.getMessage() + ". See deploy/rebuild --help.");
    return CommandLine.ExitCode.USAGE;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (!List.of("topic", "store").contains(from)) {
      throw new ParameterException(spec.commandLine(), "--from is topic or store, not " + from);
    }
    if (catalog.getHost() == null) {
      throw new ParameterException(
          spec.commandLine(),
          "--catalog is an address such as http://localhost:8081, not " + catalog);
    }
    CatalogRebuild rebuild =
        new CatalogRebuild(URI.create(catalog.toString().replaceAll("/?$", "/")));
    try {
      if (!rebuild.start(from)) {
        out().println("A rebuild runs already; this is how it goes.");
      }
      return told(follow(rebuild));
    } catch (IOException e) {
      spec.commandLine()
          .getErr()
          .println("deploy/rebuild: no catalog answers at " + catalog + ": " + e.getMessage());
      return AWAY;
    }
  }

  /** Shows each advance, and returns the end. */
  private JsonNode follow(CatalogRebuild rebuild) throws IOException, InterruptedException {
    String shown = "";
    JsonNode status = rebuild.status();
    while (status.path("state").asText().equals("running")) {
      String line = line(status);
      if (!line.equals(shown)) {
        out().println(line);
        out().flush();
        shown = line;
      }
      TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
      status = rebuild.status();
    }
    return status;
  }

  private static String line(JsonNode status) {
    boolean store = status.path("step").asText().equals("store");
    return String.format(
        Locale.ROOT,
        "  %s  %,d of %,d %s",
        store ? "store" : "index",
        status.path("done").asLong(),
        status.path("total").asLong(),
        store ? "records of the topic" : "articles");
  }

  private int told(JsonNode end) {
    boolean done = end.path("state").asText().equals("done");
    if (done) {
      out()
          .printf(
              Locale.ROOT,
              "The catalog is made anew from the %s; it holds %,d articles.%n",
              end.path("from").asText(),
              end.path("total").asLong());
    } else {
      spec.commandLine()
          .getErr()
          .println(
              "deploy/rebuild: it did not come to its end. "
                  + end.path("reason").asText("The service was restarted meanwhile."));
    }
    return done ? CommandLine.ExitCode.OK : FAILED;
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
