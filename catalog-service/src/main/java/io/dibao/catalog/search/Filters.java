package io.dibao.catalog.search;

import io.dibao.catalog.store.Choice;
import java.util.Map;

/**
 * What articles must have. All choices must be met. Names match whatever their width, case and
 * script.
 *
 * @param choices by what they choose: categories by their paths, as 金融/新浪财经, with the narrower ones
 *     inside them; agencies by canonical names or printed forms; documents by titles or aliases,
 *     with or without 《》; months as 2022-01; codes of a scheme as {@code code} or {@code
 *     code:role}, with the codes below them
 * @param published when the article was published
 * @param mentions an interval that a date in the text overlaps
 */
public record Filters(Map<Facet, Choice> choices, Interval published, Interval mentions) {

  /** Lets every article through. */
  public static final Filters NONE = new Filters(Map.of(), Interval.ALL, Interval.ALL);

  public Filters {
    choices = Map.copyOf(choices);
  }

  /** What is chosen of that kind. */
  public Choice choice(Facet facet) {
    return choices.getOrDefault(facet, Choice.FREE);
  }
}
