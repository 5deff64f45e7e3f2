package io.dibao.benchmarks.quality;

import io.dibao.benchmarks.calibration.CalibrationReport;
import io.dibao.benchmarks.gold.GoldArticle;
import io.dibao.benchmarks.gold.GoldFault;
import io.dibao.benchmarks.gold.GoldFile;
import io.dibao.benchmarks.parser.BundledParser;
import io.dibao.benchmarks.service.Away;
import io.dibao.benchmarks.service.BuiltService;
import io.dibao.benchmarks.service.IngestClient;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command line of {@code deploy/benchmarks/quality}. */
@Command(
    name = "deploy/benchmarks/quality",
    sortOptions = false,
    usageHelpAutoWidth = true,
    description = {
      "Measures what the parser finds in articles against what careful readers found in them, the"
          + " gold, and prints precision, recall and F1, averaged over all that is to be found.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      " 0:measured",
      " 1:a measure is below --min-f1",
      " 2:wrong options, or faults in the gold",
      "75:no ingest service answers"
    })
public final class QualityCommand implements Callable<Integer> {

  static final int BELOW = 1;
  static final int AWAY = 75;

  private static final Path HOME = Path.of(System.getProperty("dibao.home", "."));

  @Parameters(
      paramLabel = "NAME",
      arity = "0..*",
      description = "Only gold files whose names contain one of these.")
  private List<String> names = List.of();

  @Option(names = "--gold", paramLabel = "DIR", description = "The gold (default: that of Dibao).")
  private Path gold = HOME.resolve("deploy/benchmarks/gold");

  @Option(
      names = "--articles",
      paramLabel = "DIR",
      description = "The articles that the gold does not quote (default: ../shared/corpus).")
  private Path articles = HOME.resolveSibling("shared/corpus");

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "An ingest service that runs (default: the built one, started for this).")
  private URI url;

  @Option(
      names = "--no-build",
      description = "Measure what was built last, not what the sources say now.")
  @SuppressWarnings("UnusedVariable") // The script looks at it.
  private boolean noBuild;

  @Option(
      names = "--scheme",
      paramLabel = "S",
      description = "Only these: sections, dates, documents, relations, agencies, genre, topic, …")
  private List<String> schemes = List.of();

  @Option(names = "--each", description = "Print each article's table too.")
  private boolean each;

  @Option(
      names = "--misses",
      description = "Print every mistake in its context, with the gold's and our reading.")
  private boolean misses;

  @Option(
      names = "--calibration",
      description = {
        "Print instead how often readers accepted codes of each score, with Brier score and"
            + " expected calibration error (ECE), and the fit to all of the gold."
      })
  private boolean calibration;

  @Option(names = "--json", paramLabel = "FILE", description = "Write the counts as JSON too.")
  private Path json;

  @Option(
      names = "--min-f1",
      paramLabel = "[MEASURE=]F1",
      description = "End with 1 if the measure, or any, has a smaller F1.")
  private List<String> floors = List.of();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // picocli asks it for whether the help was asked for
  private boolean help;

  @Spec private CommandSpec spec;

  /** Measures and ends the process with the command's exit code. */
  public static void main(String... args) {
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    return new CommandLine(new QualityCommand())
        .setParameterExceptionHandler(
            (e, arguments) -> {
              e.getCommandLine().getErr().println(line(e.getMessage()));
              return CommandLine.ExitCode.USAGE;
            });
  }

  private static String line(String message) {
    return "deploy/benchmarks/quality: " + message;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Floors wanted = floors();
    if (!Files.isDirectory(gold)) {
      throw new ParameterException(spec.commandLine(), gold + " is no folder");
    }
    GoldFolder folder = GoldFolder.read(gold, articles, names);
    if (calibration) {
      return calibrate(folder);
    }
    try {
      if (url != null) {
        return measure(folder, new IngestClient(url), wanted);
      }
      try (BuiltService service = BuiltService.start(HOME)) {
        return measure(folder, new IngestClient(service.address()), wanted);
      }
    } catch (Away e) {
      spec.commandLine().getErr().println(line(e.getMessage()));
      return AWAY;
    }
  }

  private Floors floors() {
    try {
      return Floors.parse(floors);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  /** By the parser itself: a service does not tell of codes that were not earned. */
  private int calibrate(GoldFolder folder) {
    List<GoldFault> faults = folder.check(new BundledParser().codes());
    if (!faults.isEmpty()) {
      return refuse(faults);
    }
    PrintWriter out = spec.commandLine().getOut();
    out.printf("%d articles%n", folder.articles().size());
    CalibrationReport.of(folder.articles()).print(out);
    return CommandLine.ExitCode.OK;
  }

  private int refuse(List<GoldFault> faults) {
    PrintWriter err = spec.commandLine().getErr();
    faults.forEach(err::println);
    err.println(line(faults.size() + " faults in the gold; nothing was measured"));
    return CommandLine.ExitCode.USAGE;
  }

  private int measure(GoldFolder folder, IngestClient client, Floors wanted)
      throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    Map<String, Map<String, String>> codes = client.codes();
    List<GoldFault> faults = folder.check(codes);
    if (!faults.isEmpty()) {
      return refuse(faults);
    }
    folder
        .skipped()
        .forEach(
            file ->
                out.printf(
                    "skipped %s: %s is not below %s%n",
                    file.name(), file.gold().article().orElse("its article"), articles));
    Scores scores = new Scores(codes);
    for (Map.Entry<GoldFile, GoldArticle> entry : folder.articles().entrySet()) {
      GoldArticle article = entry.getValue();
      scores.add(entry.getKey(), new Event(client.preview(article.content(), article.mediaType())));
    }
    report(scores, out);
    return wanted.met(asked(scores.total()), out) ? CommandLine.ExitCode.OK : BELOW;
  }

  private void report(Scores scores, PrintWriter out) throws IOException {
    for (Scores.Scored article : scores.articles()) {
      if (misses) {
        MistakeList.print(
            article,
            article.comparisons().stream().filter(c -> isAsked(c.measure())).toList(),
            out);
      }
      if (each) {
        out.printf("%n%s%n", article.file().name());
        ScoreTable.print(asked(scores.of(article)), out);
      }
    }
    out.printf("%n%d articles%n", scores.articles().size());
    ScoreTable.print(asked(scores.total()), out);
    out.flush();
    if (json != null) {
      ScoreFile.write(scores, json);
    }
  }

  private Map<String, Tally> asked(Map<String, Tally> tallies) {
    Map<String, Tally> asked = new TreeMap<>(((TreeMap<String, Tally>) tallies).comparator());
    tallies.forEach(
        (measure, tally) -> {
          if (isAsked(measure)) {
            asked.put(measure, tally);
          }
        });
    return asked;
  }

  private boolean isAsked(String measure) {
    return schemes.isEmpty()
        || schemes.contains(measure)
        || schemes.contains(Scores.subject(measure));
  }
}
