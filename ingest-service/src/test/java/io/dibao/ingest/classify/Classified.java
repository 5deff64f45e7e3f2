package io.dibao.ingest.classify;

import io.dibao.ingest.clean.Block;
import io.dibao.ingest.clean.CleanArticle;
import io.dibao.ingest.clean.Range;
import io.dibao.ingest.outline.Mention;
import io.dibao.ingest.outline.Outline;
import io.dibao.ingest.outline.Section;
import io.dibao.ingest.outline.Style;
import io.dibao.ingest.taxonomy.TaxonomyLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An article of a test with the bundled taxonomies' verdict on it. */
record Classified(CleanArticle article, List<Classification> all, List<Candidate> candidates) {

  private static final Classifier CLASSIFIER =
      new Classifier(TaxonomyLoader.load(Optional.empty()));

  /** A paragraph that starts with {@code # } is a heading of the outline. */
  static Classified article(String title, String... paragraphs) {
    return article(CLASSIFIER, List.of(), title, paragraphs);
  }

  /** Text under a title that says nothing. */
  static Classified text(String... paragraphs) {
    return article("无题", paragraphs);
  }

  static Classified article(
      Classifier classifier, List<String> categories, String title, String... paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    List<Section> sections = new ArrayList<>();
    for (String paragraph : paragraphs) {
      if (text.length() > 0) {
        text.append('\n');
      }
      boolean heading = paragraph.startsWith("# ");
      String words = heading ? paragraph.substring(2) : paragraph;
      Range range = new Range(text.length(), text.length() + words.length());
      text.append(words);
      blocks.add(new Block(Block.Kind.PARAGRAPH, 0, range, List.of(), List.of(), Optional.empty()));
      if (heading) {
        sections.add(
            new Section(
                Integer.toString(sections.size() + 1),
                Optional.empty(),
                Style.TITLE,
                1,
                Optional.of(words),
                range,
                List.of(),
                List.of(),
                List.of()));
      }
    }
    CleanArticle article =
        new CleanArticle(
            title,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            text.toString(),
            blocks,
            List.of(),
            1,
            List.of());
    Outline outline = new Outline(sections);
    return new Classified(
        article,
        classifier.classify(article, outline, categories),
        classifier.candidates(article, outline, categories));
  }

  /** The codes of a scheme, each once. */
  List<String> codes(String scheme) {
    return of(scheme).map(Classification::code).distinct().toList();
  }

  /** The codes of a scheme in a role. */
  List<String> codes(String scheme, String role) {
    return of(scheme)
        .filter(found -> found.role().equals(Optional.of(role)))
        .map(Classification::code)
        .toList();
  }

  /** The codes of a scheme that the article names, whether it is about them or not. */
  List<String> named(String scheme) {
    return candidates.stream()
        .filter(candidate -> candidate.scheme().equals(scheme))
        .map(Candidate::code)
        .distinct()
        .toList();
  }

  /** Those that it names in a role. */
  List<String> named(String scheme, String role) {
    return candidates.stream()
        .filter(candidate -> candidate.scheme().equals(scheme))
        .filter(candidate -> candidate.role().equals(Optional.of(role)))
        .map(Candidate::code)
        .toList();
  }

  /** How sure the scores are of a code that it names. */
  double sure(String scheme, String code) {
    return candidates.stream()
        .filter(found -> found.scheme().equals(scheme) && found.code().equals(code))
        .mapToDouble(Candidate::score)
        .max()
        .orElse(0);
  }

  /** The words that earned the code, in any of its roles. */
  List<String> evidence(String scheme, String code) {
    return of(scheme)
        .filter(found -> found.code().equals(code))
        .flatMap(found -> found.evidence().stream())
        .map(Mention::text)
        .toList();
  }

  /** The codes above a code, as its classifications name them. */
  List<Classification.Parent> parents(String scheme, String code) {
    return of(scheme)
        .filter(found -> found.code().equals(code))
        .flatMap(found -> found.parents().stream())
        .distinct()
        .toList();
  }

  private Stream<Classification> of(String scheme) {
    return all.stream().filter(found -> found.scheme().equals(scheme));
  }
}
