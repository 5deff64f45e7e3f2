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
 * paragraph. A code earns {@code 1 - (1 - s)^w}, where {@code w} is the weight of its mentions and
 * {@code s} the scheme's {@code mentionScore}: one mention in the text gives {@code s}, each
 * further one takes the same share of the doubt that is left. What stays below the scheme's {@code
 * minScore} is dropped. A scheme with roles gives one classification for each role that a code has
 * in the article. A code's parents are not added: they are earned by mentions of their own.
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
    ArticlePassages passages = ArticlePassages.of(article, outline, categories);
    List<Classification> all = new ArrayList<>();
    for (Scheme scheme : schemes) {
      SchemeScore score = new SchemeScore(scheme.taxonomy(), scheme.reading());
      passages.outside().forEach(passage -> score.addOutside(scheme.reader().read(passage)));
      score.addBody(scheme.reader().read(passages.body()));
      all.addAll(score.earned(article.text(), outline));
    }
    return all;
  }
}
