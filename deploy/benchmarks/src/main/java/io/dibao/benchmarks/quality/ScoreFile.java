package io.dibao.benchmarks.quality;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Writes counts as JSON: {@code total} and, by name, {@code articles}; each by measure. */
final class ScoreFile {

  private ScoreFile() {}

  static void write(Scores scores, Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    ObjectNode root = json.createObjectNode();
    add(root.putObject("total"), scores.total());
    ObjectNode articles = root.putObject("articles");
    scores
        .articles()
        .forEach(article -> add(articles.putObject(article.file().name()), scores.of(article)));
    json.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), root);
  }

  private static void add(ObjectNode node, Map<String, Tally> tallies) {
    tallies.forEach(
        (measure, tally) ->
            node.putObject(measure)
                .put("precision", tally.precision())
                .put("recall", tally.recall())
                .put("f1", tally.f1())
                .put("right", tally.right())
                .put("missed", tally.missed())
                .put("wrong", tally.wrong()));
  }
}
