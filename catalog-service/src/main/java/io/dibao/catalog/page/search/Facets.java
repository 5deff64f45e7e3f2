package io.dibao.catalog.page.search;

import io.dibao.catalog.page.Address;
import io.dibao.catalog.page.Wording;
import io.dibao.catalog.search.FacetValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The facets of what was found, as the page shows them. */
final class Facets {

  /** In the order in which they are shown. */
  static final List<String> NAMES =
      List.of(
          "category",
          "genre",
          "topic",
          "region",
          "industry",
          "factor",
          "instrument",
          "agency",
          "document");

  private static final List<String> PLAIN = List.of("category", "agency", "document", "publisher");

  /** Those behind are there, but folded. */
  private static final int SHOWN = 8;

  private static final int MOST_VALUES = 40;

  private Facets() {}

  /**
   * A facet.
   *
   * @param more those that are less frequent
   * @param open whether one of its values is chosen
   */
  public record Group(
      String code, String name, List<Choice> choices, List<Choice> more, boolean open) {}

  /**
   * A value of a facet.
   *
   * @param depth how many values it is inside of
   * @param href the page with the filter added, or removed where it is chosen
   */
  public record Choice(String label, int depth, String count, boolean chosen, String href) {}

  static List<Group> of(Map<String, List<FacetValue>> facets, Address here, Locale locale) {
    List<Group> groups = new ArrayList<>();
    facets.forEach(
        (facet, values) -> {
          if (!values.isEmpty() && NAMES.contains(facet)) {
            groups.add(group(facet, values, here, locale));
          }
        });
    return groups;
  }

  private static Group group(String facet, List<FacetValue> values, Address here, Locale locale) {
    List<Choice> all = new ArrayList<>();
    values.forEach(value -> grow(all, value, 0, facet, here, locale));
    List<Choice> choices = all.subList(0, Math.min(MOST_VALUES, all.size()));
    int folded = Math.min(SHOWN, choices.size());
    return new Group(
        facet,
        Wording.name(locale, "scheme", facet),
        choices.subList(0, folded),
        choices.subList(folded, choices.size()),
        choices.stream().anyMatch(Choice::chosen));
  }

  /** Each value with those below it behind it. */
  private static void grow(
      List<Choice> all, FacetValue value, int depth, String facet, Address here, Locale locale) {
    all.add(choice(facet, value, depth, here, locale));
    value.children().forEach(each -> grow(all, each, depth + 1, facet, here, locale));
  }

  private static Choice choice(
      String facet, FacetValue value, int depth, Address here, Locale locale) {
    boolean plain = PLAIN.contains(facet);
    String parameter = plain ? facet : "classification";
    String filter = plain ? value.value() : facet + ":" + value.value();
    boolean chosen = here.has(parameter, filter);
    return new Choice(
        value.label(),
        depth,
        String.format(locale, "%,d", value.count()),
        chosen,
        (chosen ? here.without(parameter, filter) : here.with(parameter, filter)).toString());
  }
}
