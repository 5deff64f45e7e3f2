package io.dibao.ingest.outline;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * The words of {@code outline/words.yaml}, which says what each list is for.
 *
 * @param points families of item words, each in its order
 */
record OutlineWords(
    List<String> questions,
    List<String> bullets,
    List<List<String>> points,
    List<String> resumptions,
    List<String> titling,
    List<String> captions,
    List<String> notTitles,
    List<String> issuerEnds) {

  OutlineWords {
    questions = List.copyOf(questions);
    bullets = List.copyOf(bullets);
    points = points.stream().map(List::copyOf).toList();
    resumptions = List.copyOf(resumptions);
    titling = List.copyOf(titling);
    captions = List.copyOf(captions);
    notTitles = List.copyOf(notTitles);
    issuerEnds = List.copyOf(issuerEnds);
  }

  /** Whether a line is the name of a body that heads its document: 深圳市环境保护局. */
  boolean isIssuer(String line) {
    return issuerEnds.stream().anyMatch(line.strip()::endsWith);
  }

  static OutlineWords bundled() {
    try (InputStream in = OutlineWords.class.getResourceAsStream("/outline/words.yaml")) {
      return new YAMLMapper()
          .readValue(Objects.requireNonNull(in, "outline/words.yaml"), OutlineWords.class);
    } catch (IOException e) {
      throw new UncheckedIOException("outline/words.yaml cannot be read", e);
    }
  }
}
