package io.dibao.catalog.search;

import java.util.List;
import java.util.Map;

/**
 * What articles must have. Values of one kind are alternatives; the kinds must all be met. An empty
 * list asks for nothing. Names match whatever their width, case and script.
 *
 * @param categories paths, as 金融/新浪财经; an article in a narrower category has it too
 * @param agencies canonical names or printed forms
 * @param documents titles or aliases, with or without 《》
 * @param classifications by scheme, {@code scheme:code} or {@code scheme:code:role}
 * @param published when the article was published
 * @param mentions an interval that a date in the text overlaps
 */
public record Filters(
    List<String> categories,
    List<String> publishers,
    List<String> agencies,
    List<String> documents,
    Map<String, List<String>> classifications,
    Interval published,
    Interval mentions) {

  /** Lets every article through. */
  public static final Filters NONE =
      new Filters(List.of(), List.of(), List.of(), List.of(), Map.of(), Interval.ALL, Interval.ALL);

  public Filters {
    categories = List.copyOf(categories);
    publishers = List.copyOf(publishers);
    agencies = List.copyOf(agencies);
    documents = List.copyOf(documents);
    classifications = Map.copyOf(classifications);
  }
}
