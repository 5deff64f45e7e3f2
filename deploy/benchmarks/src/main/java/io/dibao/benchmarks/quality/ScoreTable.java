package io.dibao.benchmarks.quality;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Prints counts as a table in Markdown that is aligned, so that it can be read as it is. */
final class ScoreTable {

  private static final List<String> HEAD =
      List.of("measure", "precision", "recall", "F1", "right", "missed", "wrong");

  private ScoreTable() {}

  static void print(Map<String, Tally> tallies, PrintWriter out) {
    List<List<String>> rows = new ArrayList<>(List.of(HEAD));
    tallies.forEach((measure, tally) -> rows.add(row(measure, tally)));
    int[] widths =
        IntStream.range(0, HEAD.size())
            .map(column -> rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0))
            .toArray();
    out.println(line(HEAD, widths));
    StringBuilder rule = new StringBuilder("|").append("-".repeat(widths[0] + 2));
    IntStream.range(1, widths.length)
        .forEach(column -> rule.append('|').append("-".repeat(widths[column] + 1)).append(':'));
    out.println(rule.append('|'));
    rows.stream().skip(1).map(row -> line(row, widths)).forEach(out::println);
  }

  private static List<String> row(String measure, Tally tally) {
    return List.of(
        measure,
        share(tally.precision(), tally.right() + tally.wrong()),
        share(tally.recall(), tally.right() + tally.missed()),
        share(tally.f1(), 1),
        Integer.toString(tally.right()),
        Integer.toString(tally.missed()),
        Integer.toString(tally.wrong()));
  }

  /** A share of nothing is none. */
  private static String share(double share, int of) {
    return of == 0 ? "–" : "%.3f".formatted(share);
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder("|");
    for (int column = 0; column < widths.length; column++) {
      String format = column == 0 ? " %-" + widths[0] + "s |" : " %" + widths[column] + "s |";
      line.append(format.formatted(row.get(column)));
    }
    return line.toString();
  }
}
