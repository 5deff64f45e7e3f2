package io.dibao.benchmarks.calibration;

import io.dibao.benchmarks.gold.GoldArticle;
import io.dibao.benchmarks.gold.GoldFile;
import io.dibao.benchmarks.parser.BundledParser;
import io.dibao.ingest.taxonomy.Calibration;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Prints how well scores fit the gold, and the lines that would fit it best. */
public final class CalibrationReport {

  private final List<Sample> samples;

  private CalibrationReport(List<Sample> samples) {
    this.samples = List.copyOf(samples);
  }

  /** Of articles whose codes were read, as the bundled parser reads them. */
  public static CalibrationReport of(Map<GoldFile, GoldArticle> articles) {
    BundledParser parser = new BundledParser();
    List<Sample> samples = new ArrayList<>();
    articles.forEach(
        (file, article) ->
            samples.addAll(
                Sample.of(file, parser.candidates(article.content(), article.mediaType()))));
    return new CalibrationReport(samples);
  }

  /**
   * Prints, scheme by scheme, the scores in use and those of a fit that has not seen the article.
   */
  public void print(PrintWriter out) {
    ToDoubleFunction<Sample> leftOut = leftOut();
    out.println("Codes that articles name, and how sure the scores are of them:");
    out.println(
        "| scheme     | named | right | Brier |   ECE | fitted without the article: Brier |   ECE |");
    out.println(
        "|------------|------:|------:|------:|------:|----------------------------------:|------:|");
    for (String scheme : schemes()) {
      List<Sample> own = of(scheme);
      Reliability used = Reliability.of(own, sample -> sample.candidate().score());
      Reliability fitted = Reliability.of(own, leftOut);
      out.printf(
          "| %-10s | %5d | %5d | %5.3f | %5.3f | %33.3f | %5.3f |%n",
          scheme,
          used.count(),
          used.right(),
          used.brier(),
          used.error(),
          fitted.brier(),
          fitted.error());
    }
    out.printf(
        "%nMean score and share right (how many) of the scores in use, from each score on:%n");
    for (String scheme : schemes()) {
      out.printf("%-10s", scheme);
      for (Reliability.Bin bin :
          Reliability.of(of(scheme), sample -> sample.candidate().score()).bins()) {
        out.printf(
            "  %.1f: %.2f %.2f (%d)", bin.from(), bin.meanScore(), bin.shareRight(), bin.count());
      }
      out.println();
    }
    out.printf("%nFitted to all of it, for taxonomies/calibration.yaml:%n");
    Fit.of(samples).forEach((scheme, fit) -> out.println(line(scheme, fit)));
    out.flush();
  }

  private static String line(String scheme, Calibration c) {
    return "  %s: {constant: %.2f, weight: %.2f, mentions: %.2f, share: %.2f, title: %.2f, opening: %.2f, company: %.2f, length: %.2f}"
        .formatted(
            scheme,
            c.constant(),
            c.weight(),
            c.mentions(),
            c.share(),
            c.title(),
            c.opening(),
            c.company(),
            c.length());
  }

  private Set<String> schemes() {
    return new LinkedHashSet<>(samples.stream().map(Sample::scheme).toList());
  }

  private List<Sample> of(String scheme) {
    return samples.stream().filter(sample -> sample.scheme().equals(scheme)).toList();
  }

  /** The score that a sample has by a fit to all articles but its own. */
  private ToDoubleFunction<Sample> leftOut() {
    Map<String, Map<String, Calibration>> fits = new HashMap<>();
    for (Sample sample : samples) {
      fits.computeIfAbsent(
          sample.article(),
          article ->
              Fit.of(samples.stream().filter(other -> !other.article().equals(article)).toList()));
    }
    return sample -> {
      Calibration fit = fits.get(sample.article()).get(sample.scheme());
      return fit == null
          ? sample.candidate().score()
          : fit.probability(sample.candidate().strength().features());
    };
  }
}
