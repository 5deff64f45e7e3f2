package io.dibao.catalog.page.search;

import io.dibao.catalog.page.Address;
import io.dibao.catalog.page.Wording;
import io.dibao.catalog.search.FacetValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

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

  /** What articles are filtered by, shown as a facet or not. */
  static final List<String> KINDS =
      Stream.concat(NAMES.stream(), Stream.of("publisher", "principle")).toList();

  private static final List<String> PLAIN = List.of("category", "agency", "document", "publisher");

  /** Those behind are there, but folded. */
  private static final int SHOWN = 8;

  private static final int MOST_VALUES = 40;

  /** Stands before a value that is excluded. */
  static final String NOT = "!";

  private Facets() {}

  /**
   * A facet.
   *
   * @param more those that are less frequent
   * @param open whether one of those is on
   */
  public record Group(
      String code, String name, List<Choice> choices, List<Choice> more, boolean open) {}

  /**
   * A value of a facet.
   *
   * @param chosen whether its articles are asked for
   * @param excluded whether its articles are left out
   * @param href the page with the filter added, or removed where it is on
   * @param without the page that leaves its articles out
   * @param below the values below it
   * @param open whether one of those is on
   */
  public record Choice(
      String label,
      String count,
      boolean chosen,
      boolean excluded,
      String href,
      String without,
      List<Choice> below,
      boolean open) {

    boolean isOn() {
      return chosen || excluded || open;
    }
  }

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
    List<Choice> choices =
        values.stream()
            .limit(MOST_VALUES)
            .map(value -> choice(facet, value, here, locale))
            .toList();
    int folded = Math.min(SHOWN, choices.size());
    return new Group(
        facet,
        Wording.name(locale, "scheme", facet),
        choices.subList(0, folded),
        choices.subList(folded, choices.size()),
        choices.stream().skip(folded).anyMatch(Choice::isOn));
  }

  private static Choice choice(String facet, FacetValue value, Address here, Locale locale) {
    boolean plain = PLAIN.contains(facet);
    String parameter = plain ? facet : "classification";
    String filter = plain ? value.value() : facet + ":" + value.value();
    String exclusion = NOT + filter;
    boolean chosen = here.has(parameter, filter);
    boolean excluded = here.has(parameter, exclusion);
    Address free = here.without(parameter, filter).without(parameter, exclusion);
    List<Choice> below =
        value.children().stream().map(child -> choice(facet, child, here, locale)).toList();
    return new Choice(
        value.label(),
        String.format(locale, "%,d", value.count()),
        chosen,
        excluded,
        (chosen || excluded ? free : free.with(parameter, filter)).toString(),
        free.with(parameter, exclusion).toString(),
        below,
        below.stream().anyMatch(Choice::isOn));
  }
}
