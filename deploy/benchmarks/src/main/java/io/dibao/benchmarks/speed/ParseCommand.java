package io.dibao.benchmarks.speed;

import io.dibao.benchmarks.parser.BundledParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jsoup.Jsoup;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How fast the parser turns bytes into events, on one thread. */
@Command(
    name = "parse",
    sortOptions = false,
    usageHelpAutoWidth = true,
    description = {
      "Measures the parser on one thread, from the bytes that are posted to the event: articles and"
          + " megabytes a second, beside the time that Jsoup alone takes to parse the same HTML in"
          + " the same run; and the time a character as an article grows, which must not grow.",
      ""
    })
final class ParseCommand implements Callable<Integer> {

  private static final Path HOME = Path.of(System.getProperty("dibao.home", "."));
  private static final List<Integer> REPEATS = List.of(1, 2, 4, 8, 16);
  private static final double MILLION = 1e6;

  @Option(
      names = "--articles",
      paramLabel = "DIR",
      description = "Posts (.md) and pages (.html) in UTF-8 (default: ../shared/corpus/posts).")
  private Path articles = HOME.resolveSibling("shared/corpus/posts");

  @Option(
      names = "--growing",
      paramLabel = "FILE",
      description = "The post to repeat (default: the one that the parser's tests have).")
  private Path growing =
      HOME.resolve("ingest-service/src/test/resources/posts/00-manufacturing-transfer.md");

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "31",
      description = "The median of N rounds counts (default: ${DEFAULT-VALUE}).")
  private int rounds;

  @Option(
      names = "--warm-up",
      paramLabel = "SECONDS",
      defaultValue = "10",
      description = "Before those, for the JIT compiler (default: ${DEFAULT-VALUE}).")
  private int warmUp;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // picocli asks it for whether the help was asked for
  private boolean help;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (rounds < 1 || warmUp < 0) {
      throw new ParameterException(spec.commandLine(), "at least one round is needed");
    }
    BundledParser parser = new BundledParser();
    PrintWriter out = spec.commandLine().getOut();
    if (Files.isDirectory(articles)) {
      throughput(parser, PostedArticle.below(articles), out);
    } else {
      out.println("skipped the articles: there is no folder " + articles);
    }
    growth(parser, PostedArticle.read(growing), out);
    out.flush();
    return CommandLine.ExitCode.OK;
  }

  private void throughput(BundledParser parser, List<PostedArticle> posts, PrintWriter out) {
    List<byte[]> bytes = posts.stream().map(PostedArticle::bytes).toList();
    List<String> html = posts.stream().map(PostedArticle::html).toList();
    List<Long> medians =
        new Stopwatch(Duration.ofSeconds(warmUp), rounds)
            .medians(
                List.of(
                    () -> parse(parser, posts, bytes),
                    () -> html.stream().mapToLong(h -> Jsoup.parse(h).childNodeSize()).sum()));
    double megabytes = bytes.stream().mapToLong(b -> b.length).sum() / MILLION;
    out.printf(
        "%d articles, %.2f MB, one thread, median of %d rounds%n", posts.size(), megabytes, rounds);
    out.println("| work                       | articles/s |   MB/s |");
    out.println("|----------------------------|-----------:|-------:|");
    row("bytes to event (Dibao)", posts.size(), megabytes, medians.get(0), out);
    row("HTML to tree (Jsoup alone)", posts.size(), megabytes, medians.get(1), out);
    out.printf(
        "The parser takes %.1f times as long as Jsoup.%n%n",
        (double) medians.get(0) / medians.get(1));
  }

  private static long parse(BundledParser parser, List<PostedArticle> posts, List<byte[]> bytes) {
    long characters = 0;
    for (int i = 0; i < posts.size(); i++) {
      characters += parser.parse(bytes.get(i), posts.get(i).mediaType()).text().length();
    }
    return characters;
  }

  private static void row(
      String work, int articles, double megabytes, long nanoseconds, PrintWriter out) {
    double seconds = nanoseconds / 1e9;
    out.printf("| %-26s | %10.0f | %6.2f |%n", work, articles / seconds, megabytes / seconds);
  }

  /** Every size is parsed so often that all of them have the same number of characters to read. */
  private void growth(BundledParser parser, PostedArticle post, PrintWriter out) {
    int largest = REPEATS.get(REPEATS.size() - 1);
    List<Stopwatch.Work> sizes = new ArrayList<>();
    List<Integer> lengths = new ArrayList<>();
    for (int repeats : REPEATS) {
      byte[] bytes = post.repeated(repeats).bytes();
      sizes.add(() -> parse(parser, bytes, post.mediaType(), largest / repeats));
      lengths.add((int) parse(parser, bytes, post.mediaType(), 1));
    }
    List<Long> medians = new Stopwatch(Duration.ofSeconds(warmUp), rounds).medians(sizes);
    out.println("| times the article | characters |      ms | ns a character |");
    out.println("|------------------:|-----------:|--------:|---------------:|");
    for (int i = 0; i < REPEATS.size(); i++) {
      double each = (double) medians.get(i) * REPEATS.get(i) / largest;
      out.printf(
          "| %17d | %10d | %7.2f | %14.0f |%n",
          REPEATS.get(i), lengths.get(i), each / MILLION, each / lengths.get(i));
    }
  }

  private static long parse(BundledParser parser, byte[] bytes, String mediaType, int times) {
    long characters = 0;
    for (int i = 0; i < times; i++) {
      characters += parser.parse(bytes, mediaType).text().length();
    }
    return characters;
  }
}
