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
    List<String> telling,
    List<String> examples,
    List<String> documentEnds,
    List<String> wholeTexts,
    List<String> announcing,
    List<String> captions,
    List<String> notTitles,
    List<String> issuerEnds) {

  /** 实施方案 alone titles a part. */
  private static final int SHORTEST_DOCUMENT = 8;

  OutlineWords {
    questions = List.copyOf(questions);
    bullets = List.copyOf(bullets);
    points = points.stream().map(List::copyOf).toList();
    resumptions = List.copyOf(resumptions);
    titling = List.copyOf(titling);
    telling = List.copyOf(telling);
    examples = List.copyOf(examples);
    documentEnds = List.copyOf(documentEnds);
    wholeTexts = List.copyOf(wholeTexts);
    announcing = List.copyOf(announcing);
    captions = List.copyOf(captions);
    notTitles = List.copyOf(notTitles);
    issuerEnds = List.copyOf(issuerEnds);
  }

  /** Whether a line is the name of a body that heads its document: 深圳市环境保护局. */
  boolean isIssuer(String line) {
    return issuerEnds.stream().anyMatch(line.strip()::endsWith);
  }

  /** Whether a title line is that of a document, not of a part of one. */
  boolean isDocument(String title) {
    return wholeTexts.stream().anyMatch(title::endsWith)
        || (title.length() >= SHORTEST_DOCUMENT && documentEnds.stream().anyMatch(title::endsWith));
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
