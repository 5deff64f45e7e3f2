package io.dibao.ingest.outline;

import io.dibao.ingest.clean.CleanArticle;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds the tree of sections of an article. */
@ApplicationScoped
public class Outliner {

  private final OpeningFinder openings;
  private final PointFinder points;

  public Outliner() {
    OutlineWords words = OutlineWords.bundled();
    openings = new OpeningFinder(new MarkerReader(words), words);
    points = new PointFinder(words);
  }

  /** The sections of {@code article} with their points and tables. */
  public Outline outline(CleanArticle article) {
    return SectionTree.of(article, openings.find(article), points);
  }
}
