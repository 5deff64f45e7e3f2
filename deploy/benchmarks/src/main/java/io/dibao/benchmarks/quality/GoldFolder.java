package io.dibao.benchmarks.quality;

import io.dibao.benchmarks.gold.GoldArticle;
import io.dibao.benchmarks.gold.GoldCheck;
import io.dibao.benchmarks.gold.GoldFault;
import io.dibao.benchmarks.gold.GoldFile;
import io.dibao.benchmarks.gold.GoldReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The gold files of a folder with their articles.
 *
 * @param articles in the order of the files' names
 * @param skipped those whose articles are not there
 * @param faults of form; those that take an article to see are found by {@link #check}
 */
record GoldFolder(
    Map<GoldFile, GoldArticle> articles, List<GoldFile> skipped, List<GoldFault> faults) {

  /**
   * Reads a folder.
   *
   * @param names only files whose names contain one of these; all if there are none
   */
  static GoldFolder read(Path folder, Path articles, List<String> names) throws IOException {
    GoldReader reader = new GoldReader();
    Map<GoldFile, GoldArticle> found = new LinkedHashMap<>();
    List<GoldFile> skipped = new ArrayList<>();
    for (Path path : files(folder, names)) {
      Optional<GoldFile> file = reader.read(path);
      if (file.isPresent()) {
        Optional<GoldArticle> article = GoldArticle.of(file.get().gold(), articles);
        article.ifPresentOrElse(a -> found.put(file.get(), a), () -> skipped.add(file.get()));
      }
    }
    return new GoldFolder(found, skipped, reader.faults());
  }

  private static List<Path> files(Path folder, List<String> names) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(path -> path.toString().endsWith(".yaml"))
          .filter(
              path ->
                  names.isEmpty()
                      || names.stream().anyMatch(path.getFileName().toString()::contains))
          .sorted()
          .toList();
    }
  }

  /** All faults of all files. */
  List<GoldFault> check(Map<String, Map<String, String>> codes) {
    List<GoldFault> all = new ArrayList<>(faults);
    articles.forEach((file, article) -> all.addAll(GoldCheck.faults(file, article, codes)));
    return all;
  }
}
