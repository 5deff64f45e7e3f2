package io.dibao.ingest.classify;

import io.dibao.ingest.clean.CleanArticle;
import io.dibao.ingest.outline.Outline;
import io.dibao.ingest.taxonomy.Reading;
import io.dibao.ingest.taxonomy.Taxonomies;
import io.dibao.ingest.taxonomy.Taxonomy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the codes that an article earns in each taxonomy, with the evidence for them.
 *
 * <p>The evidence for a code is every mention of its words, save those in a context that the
 * taxonomy says not to count. Mentions weigh more in the title, in headings and in the first
 * paragraph. Their {@link Strength} becomes the score by the scheme's {@link
 * io.dibao.ingest.taxonomy.Calibration}: the probability that a reader accepts the code. A scheme
 * without one, a user's own, scores {@code 1 - (1 - s)^w}, where {@code w} is the weight of the
 * mentions and {@code s} the scheme's {@code mentionScore}: each mention takes the same share of
 * the doubt that is left. What stays below the scheme's {@code minScore} is dropped. A scheme with
 * roles gives one classification for each role that a code has in the article. A code's parents are
 * not added: they are earned by mentions of their own.
 */
@ApplicationScoped
public class Classifier {

  private record Scheme(Taxonomy taxonomy, Reading reading, SchemeReader reader) {}

  private final List<Scheme> schemes = new ArrayList<>();

  @Inject
  public Classifier(Taxonomies taxonomies) {
    for (Taxonomy taxonomy : taxonomies.all()) {
      taxonomy
          .reading()
          .ifPresent(
              reading ->
                  schemes.add(new Scheme(taxonomy, reading, new SchemeReader(taxonomy, reading))));
    }
  }

  /**
   * The codes that the article earned, scheme by scheme in the order of the taxonomies, the highest
   * score first.
   *
   * @param categories the post's own categories, from the widest to the narrowest
   */
  public List<Classification> classify(
      CleanArticle article, Outline outline, List<String> categories) {
    return scores(article, outline, categories).stream()
        .flatMap(score -> score.earned(article.text(), outline).stream())
        .toList();
  }

  /** Every code that the article names, earned or not, in the same order: for measuring. */
  public List<Candidate> candidates(
      CleanArticle article, Outline outline, List<String> categories) {
    return scores(article, outline, categories).stream()
        .flatMap(score -> score.candidates(article.text()).stream())
        .toList();
  }

  private List<SchemeScore> scores(CleanArticle article, Outline outline, List<String> categories) {
    ArticlePassages passages = ArticlePassages.of(article, outline, categories);
    List<SchemeScore> scores = new ArrayList<>();
    for (Scheme scheme : schemes) {
      SchemeScore score = new SchemeScore(scheme.taxonomy(), scheme.reading());
      passages.outside().forEach(passage -> score.addOutside(scheme.reader().read(passage)));
      score.addBody(scheme.reader().read(passages.body()));
      scores.add(score);
    }
    return scores;
  }
}
