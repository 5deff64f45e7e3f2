package io.dibao.local.imports;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command line of the import. */
@Command(
    name = "deploy/import",
    sortOptions = false,
    usageHelpAutoWidth = true,
    description = {
      "Posts all articles below the given folders to the ingest service.",
      "",
      "Takes .md, .markdown, .html, .htm, .json, .ndjson, .jsonl, .xml, .rss and .atom; follows"
          + " symbolic links; passes over names that begin with a dot. Started again, it goes on"
          + " where it ended, and posts only what is new, changed or failed.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      " 0:all articles are posted",
      " 1:some failed; the failures file says which and why",
      " 2:wrong options, no such folder, no article in it, or no ingest service at the address",
      "74:the state or the failures cannot be written",
      "75:the service was away for too long; run it again later",
      "130:interrupted; run it again to go on"
    })
public final class ImportCommand implements Callable<Integer> {

  private static final String GO_ON =
      "The same command, without --restart, goes on where this one ended.";

  static final int SOME_FAILED = 1;
  static final int CANNOT_WRITE = 74;
  static final int SERVICE_AWAY = 75;
  static final int INTERRUPTED = 130;

  @Parameters(
      arity = "1..*",
      paramLabel = "DIR",
      description = "Folders of articles, or single files.")
  private List<Path> roots;

  @Option(
      names = "--to",
      paramLabel = "URL",
      defaultValue = "http://localhost:8080",
      description = "The ingest service (default: ${DEFAULT-VALUE}).")
  private URI service;

  @Option(
      names = "--concurrency",
      paramLabel = "N",
      defaultValue = "8",
      description = "Requests under way at a time, 1 to 256 (default: ${DEFAULT-VALUE}).")
  private int concurrency;

  @Option(
      names = "--failures",
      paramLabel = "FILE",
      description =
          "Where to write what failed and why, tab-separated; replaced by each run (default: beside"
              + " the state).")
  private Path failuresPath;

  @Option(
      names = "--state",
      paramLabel = "FILE",
      description =
          "Where to keep what has been posted (default: a file for these folders and this service"
              + " under .dibao/import).")
  private Path statePath;

  @Option(names = "--restart", description = "Forget what has been posted, and post all again.")
  private boolean restart;

  @Option(
      names = "--give-up-after",
      paramLabel = "SECONDS",
      defaultValue = "300",
      description =
          "Give up once the service has taken nothing for so long (default: ${DEFAULT-VALUE}).")
  private int patienceSeconds;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // picocli asks it for whether the help was asked for
  private boolean help;

  @Spec private CommandSpec spec;

  private final StopSignal stop;

  ImportCommand(StopSignal stop) {
    this.stop = stop;
  }

  /** Runs the import and ends the process with its exit code. */
  public static void main(String... args) {
    StopSignal stop = new StopSignal();
    CountDownLatch ended = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stop, ended), "stop"));
    int code = commandLine(stop).execute(args);
    ended.countDown();
    System.exit(code);
  }

  /** On a signal, lets the import end by itself, with its summary. */
  private static void stop(StopSignal stop, CountDownLatch ended) {
    stop.give();
    try {
      ended.await(15, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static CommandLine commandLine(StopSignal stop) {
    return new CommandLine(new ImportCommand(stop))
        .setParameterExceptionHandler(ImportCommand::wrongUse);
  }

  /** One sentence is easier to find than one above all of the help. */
  private static int wrongUse(ParameterException e, String[] arguments) {
    e.getCommandLine()
        .getErr()
        .println("deploy/import: " + e.getMessage() + ". See deploy/import --help.");
    return CommandLine.ExitCode.USAGE;
  }

  @Override
  public Integer call() {
    List<Path> checked = checkedRoots();
    URI articles = checkedService().resolve("v1/articles");
    Path state = Optional.ofNullable(statePath).orElseGet(() -> defaultState(checked, articles));
    Path failures = Optional.ofNullable(failuresPath).orElseGet(() -> besideState(state));
    if (concurrency < 1 || concurrency > 256) {
      throw wrong("--concurrency is from 1 to 256, not " + concurrency);
    }
    if (patienceSeconds < 0) {
      throw wrong("--give-up-after is a number of seconds, not " + patienceSeconds);
    }
    try (StateFile done = StateFile.open(state, restart);
        FailureFile failed = FailureFile.at(failures)) {
      return run(new PostTree(checked), new IngestClient(articles), done, failed);
    } catch (IOException e) {
      err().println(e.getMessage());
      return CommandLine.ExitCode.USAGE;
    }
  }

  private int run(PostTree tree, IngestClient client, StateFile done, FailureFile failed) {
    Tally tally = new Tally();
    Availability availability =
        new Availability(Duration.ofSeconds(patienceSeconds), System::nanoTime);
    ImportRun run = new ImportRun(tree, client, availability, done, failed, tally, stop);
    Summary summary = new Summary(tally, failed);
    try {
      err().println("Counting the articles …");
      run.count();
      if (tally.toDo() == 0 && tally.skipped() == 0) {
        throw wrong("there is no article there; the types are " + PostFormat.allExtensions());
      }
      post(run, tally, availability);
      out().println(summary.text());
      return tally.failed() == 0 ? CommandLine.ExitCode.OK : SOME_FAILED;
    } catch (InterruptedException e) {
      return ended(summary, "Interrupted. " + GO_ON, INTERRUPTED);
    } catch (ServiceAway e) {
      return ended(summary, e.getMessage() + " " + GO_ON, SERVICE_AWAY);
    } catch (WrongService e) {
      return ended(summary, e.getMessage(), CommandLine.ExitCode.USAGE);
    } catch (IOException e) {
      return ended(
          summary, "The import's own files cannot be written: " + e.getMessage(), CANNOT_WRITE);
    }
  }

  private void post(ImportRun run, Tally tally, Availability availability)
      throws InterruptedException, ServiceAway, WrongService, IOException {
    // The script knows; Java can tell only whether standard input and output are a terminal.
    int columns = Integer.getInteger("dibao.columns", 0);
    Progress progress =
        columns > 0
            ? Progress.bar(columns, tally, availability)
            : Progress.lines(err(), tally, availability);
    try (progress) {
      run.post(concurrency);
    }
  }

  private int ended(Summary summary, String why, int code) {
    out().println(summary.text());
    out().flush();
    err().println(why);
    return code;
  }

  private List<Path> checkedRoots() {
    for (Path root : roots) {
      if (!Files.exists(root)) {
        throw wrong("there is no folder or file " + root);
      }
      if (Files.isRegularFile(root) && PostFormat.of(root).isEmpty()) {
        throw wrong(root + " is none of " + PostFormat.allExtensions());
      }
    }
    return roots;
  }

  private URI checkedService() {
    boolean web = "http".equals(service.getScheme()) || "https".equals(service.getScheme());
    if (!web || service.getHost() == null) {
      throw wrong("--to is an address such as http://localhost:8080, not " + service);
    }
    return URI.create(service.toString().replaceAll("/?$", "/"));
  }

  private Path defaultState(List<Path> checked, URI articles) {
    String key =
        checked.stream()
            .map(root -> root.toAbsolutePath().normalize().toUri().toString())
            .sorted()
            .collect(Collectors.joining("|", articles + "|", ""));
    UUID name = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    return Path.of(System.getProperty("dibao.home", ""), ".dibao", "import", name + ".state");
  }

  private static Path besideState(Path state) {
    String name = String.valueOf(state.getFileName());
    return state.resolveSibling(name.replaceFirst("\\.state$", "") + ".failures.tsv");
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
