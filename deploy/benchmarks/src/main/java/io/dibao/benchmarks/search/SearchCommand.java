package io.dibao.benchmarks.search;

import io.dibao.benchmarks.gold.Gold;
import io.dibao.benchmarks.gold.GoldFile;
import io.dibao.benchmarks.gold.GoldReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How fast a catalog of so many articles answers the cookbook's questions. */
@Command(
    name = "search",
    sortOptions = false,
    usageHelpAutoWidth = true,
    description = {
      "Fills a running Dibao with articles, varied out of those that the gold quotes, until its"
          + " catalog holds as many as asked for; then asks each question of the cookbook, by turns"
          + " with a request that does nothing, and prints the median and the slowest of twenty.",
      "Give it a Dibao of its own: deploy/up --data DIR.",
      ""
    })
public final class SearchCommand implements Callable<Integer> {

  private static final Path HOME = Path.of(System.getProperty("dibao.home", "."));
  private static final int BATCH = 1000;
  private static final long BETWEEN_LOOKS_SECONDS = 2;
  private static final double MILLION = 1e6;

  /** Answered without looking at anything: what HTTP alone takes. */
  private static final String NOTHING = "/q/health/live";

  @Option(
      names = "--articles",
      paramLabel = "N",
      defaultValue = "100000",
      description = "How many the catalog is to hold (default: ${DEFAULT-VALUE}).")
  private long articles;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "30",
      description = "How often each is asked (default: ${DEFAULT-VALUE}).")
  private int rounds;

  @Option(
      names = "--ingest",
      paramLabel = "URL",
      defaultValue = "http://localhost:8080",
      description = "(default: ${DEFAULT-VALUE})")
  private URI ingest;

  @Option(
      names = "--catalog",
      paramLabel = "URL",
      defaultValue = "http://localhost:8081",
      description = "(default: ${DEFAULT-VALUE})")
  private URI catalog;

  @Option(
      names = "--questions",
      paramLabel = "FILE",
      description = "(default: deploy/benchmarks/cookbook.yaml)")
  private Path questions = HOME.resolve("deploy/benchmarks/cookbook.yaml");

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // picocli asks it for whether the help was asked for
  private boolean help;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (rounds < 1 || articles < 1) {
      throw new ParameterException(spec.commandLine(), "one round and one article are the least");
    }
    PrintWriter out = spec.commandLine().getOut();
    RunningDibao dibao = new RunningDibao(ingest, catalog);
    List<Question> asked = Question.read(questions);
    fill(dibao, out);
    out.printf(
        Locale.ROOT,
        "%,d articles, %d questions, median and slowest of %d rounds%n",
        dibao.count(),
        asked.size(),
        rounds);
    out.println("| question | found | median ms | slowest ms | times HTTP alone |");
    out.println("|----------|------:|----------:|-----------:|-----------------:|");
    measure(dibao, asked, out);
    out.flush();
    return CommandLine.ExitCode.OK;
  }

  /** What is posted again is stored once, so that an earlier run that was cut short is gone on. */
  private void fill(RunningDibao dibao, PrintWriter out) throws IOException, InterruptedException {
    VariedArticles varied = new VariedArticles(quoted());
    long start = System.nanoTime();
    long first = dibao.count();
    for (long n = first; n < articles; n += BATCH) {
      dibao.post(varied, n, Math.min(articles, n + BATCH));
      say(dibao.count(), out);
    }
    long held = dibao.count();
    while (held < articles) {
      TimeUnit.SECONDS.sleep(BETWEEN_LOOKS_SECONDS);
      long before = held;
      held = dibao.count();
      if (held > before) {
        say(held, out);
      }
    }
    if (held > first) {
      out.printf(
          Locale.ROOT,
          "Posted, parsed, published, stored and indexed %.0f articles/s%n",
          (held - first) / ((System.nanoTime() - start) / 1e9));
    }
  }

  private void say(long held, PrintWriter out) {
    out.printf(Locale.ROOT, "  %,d of %,d articles in the catalog%n", held, articles);
    out.flush();
  }

  private static List<String> quoted() throws IOException {
    List<String> posts = new ArrayList<>();
    GoldReader reader = new GoldReader();
    try (Stream<Path> files = Files.list(HOME.resolve("deploy/benchmarks/gold"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        Optional<String> quoted = reader.read(file).map(GoldFile::gold).flatMap(Gold::quoted);
        quoted.ifPresent(posts::add);
      }
    }
    return posts;
  }

  private void measure(RunningDibao dibao, List<Question> asked, PrintWriter out)
      throws IOException, InterruptedException {
    long[][] times = new long[asked.size()][rounds];
    long[] nothing = new long[rounds];
    long[] found = new long[asked.size()];
    for (int i = 0; i < asked.size(); i++) {
      found[i] = dibao.size(dibao.answer(asked.get(i).get()));
    }
    for (int round = 0; round < rounds; round++) {
      nothing[round] = time(dibao, NOTHING);
      for (int i = 0; i < asked.size(); i++) {
        times[i][round] = time(dibao, asked.get(i).get());
      }
    }
    double floor = median(nothing) / MILLION;
    for (int i = 0; i < asked.size(); i++) {
      double median = median(times[i]) / MILLION;
      out.printf(
          Locale.ROOT,
          "| %s | %,d | %.1f | %.1f | %.1f |%n",
          asked.get(i).asks(),
          found[i],
          median,
          Arrays.stream(times[i]).max().orElse(0) / MILLION,
          median / floor);
    }
    out.printf(Locale.ROOT, "HTTP alone: %.2f ms%n", floor);
  }

  private static long time(RunningDibao dibao, String path)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    String answer = dibao.answer(path);
    long time = System.nanoTime() - start;
    if (answer.isEmpty()) {
      throw new IOException(path + " was answered with nothing");
    }
    return time;
  }

  private static long median(long[] times) {
    long[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
