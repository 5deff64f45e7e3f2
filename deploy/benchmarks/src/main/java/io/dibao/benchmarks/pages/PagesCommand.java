package io.dibao.benchmarks.pages;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the extractors over the pages and prints how they compare with the gold. */
@Command(
    name = "deploy/benchmarks/pages/compare",
    mixinStandardHelpOptions = true,
    description =
        "Measures how well Dibao, Readability4J and Mozilla Readability find the articles of the"
            + " pages in a folder, against the gold beside this script.",
    footer = "With --no-build, what was built before is measured.")
final class PagesCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PAGES", description = "The folder that holds the pages.")
  private Path folder;

  @Option(
      names = "--gold",
      description = "The folder that holds the gold. Default: deploy/benchmarks/pages.")
  private Path gold =
      Path.of(System.getProperty("dibao.home", "."), "deploy", "benchmarks", "pages");

  @Option(names = "--misses", description = "Show all that Dibao has wrong.")
  private boolean misses;

  /**
   * The command.
   *
   * @param arguments as {@code --help} describes them
   */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new PagesCommand()).execute(arguments));
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<GoldPage> pages = GoldPage.in(gold);
    List<Path> files = pages.stream().map(page -> folder.resolve(page.page())).toList();
    files.stream()
        .filter(file -> !Files.isRegularFile(file))
        .findFirst()
        .ifPresent(
            file -> {
              throw new ParameterException(spec.commandLine(), "There is no page " + file + ".");
            });
    List<Standing> standings = new ArrayList<>();
    for (Extractor extractor : extractors(out)) {
      standings.add(standing(extractor, pages, files));
    }
    print(standings, out);
    if (misses) {
      standings.get(0).pages().forEach(page -> printMisses(page, out));
    }
    out.flush();
    return 0;
  }

  private List<Extractor> extractors(PrintWriter out) {
    List<Extractor> extractors = new ArrayList<>(List.of(new Dibao(), new ReadabilityForJava()));
    MozillaReadability mozilla =
        new MozillaReadability(
            Path.of(System.getProperty("dibao.home", "."), "deploy", "benchmarks", "pages"));
    mozilla
        .lacking()
        .ifPresentOrElse(
            what -> out.printf("Left out: %s; %s.%n", mozilla.name(), what),
            () -> extractors.add(mozilla));
    return extractors;
  }

  private static Standing standing(Extractor extractor, List<GoldPage> pages, List<Path> files) {
    List<Extraction> extractions = extractor.extract(files);
    List<PageScore> scores = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      scores.add(PageScore.of(pages.get(i), extractions.get(i)));
    }
    return new Standing(extractor, scores);
  }

  private static void print(List<Standing> standings, PrintWriter out) {
    out.printf(
        "%-20s %6s %6s %7s %10s   %9s %7s %6s %8s%n",
        "", "title", "time", "author", "publisher", "precision", "recall", "F1", "page F1");
    for (Standing standing : standings) {
      out.printf(
          Locale.ROOT,
          "%-20s %6s %6s %7s %10s   %9.3f %7.3f %6.3f %8.3f%n",
          standing.extractor().name(),
          standing.right(Field.TITLE),
          standing.right(Field.TIME),
          standing.right(Field.AUTHOR),
          standing.right(Field.PUBLISHER),
          standing.precision(),
          standing.recall(),
          standing.f1(),
          standing.pageF1());
    }
  }

  private static void printMisses(PageScore score, PrintWriter out) {
    if (score.wrong().isEmpty() && score.missing().isEmpty() && score.surplus().isEmpty()) {
      return;
    }
    out.printf(Locale.ROOT, "%n%s  F1 %.3f%n", score.gold().page(), score.f1());
    score
        .wrong()
        .forEach(
            field ->
                out.printf(
                    "  %s: %s, not %s%n",
                    field.key(),
                    field.of(score.extraction()).orElse("none"),
                    String.join(
                        " or ",
                        score.gold().readings().get(field).stream()
                            .map(reading -> reading.orElse("none"))
                            .toList())));
    score.missing().forEach(line -> out.printf("  - %s … %s%n", line.beginning(), line.end()));
    score.surplus().forEach(line -> out.printf("  + %s%n", line));
  }
}
