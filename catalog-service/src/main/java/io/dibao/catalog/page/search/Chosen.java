package io.dibao.catalog.page.search;

import io.dibao.catalog.page.Address;
import io.dibao.catalog.page.Wording;
import io.dibao.catalog.search.FacetValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A filter that is on.
 *
 * @param name what it filters by
 * @param href the page without it
 */
public record Chosen(String name, String value, String href) {

  private static final List<String> SINGLE =
      List.of("title", "publishedFrom", "publishedTo", "mentionsFrom", "mentionsTo");
  private static final List<String> REPEATED =
      List.of("category", "publisher", "agency", "document");

  static List<Chosen> of(Address here, Map<String, List<FacetValue>> facets, Locale locale) {
    List<Chosen> chosen = new ArrayList<>();
    for (String filter : SINGLE) {
      for (String value : here.values(filter)) {
        chosen.add(
            new Chosen(
                Wording.name(locale, "filter", filter), value, here.without(filter).toString()));
      }
    }
    for (String filter : REPEATED) {
      for (String value : here.values(filter)) {
        chosen.add(
            new Chosen(
                Wording.name(locale, "scheme", filter),
                value,
                here.without(filter, value).toString()));
      }
    }
    for (String code : here.values("classification")) {
      String scheme = code.split(":", 2)[0];
      chosen.add(
          new Chosen(
              Wording.name(locale, "scheme", scheme),
              label(code, facets.getOrDefault(scheme, List.of()), locale),
              here.without("classification", code).toString()));
    }
    return chosen;
  }

  /** A code by its label, where the facets know it. */
  private static String label(String code, List<FacetValue> values, Locale locale) {
    String[] parts = code.split(":", 3);
    String value = parts.length > 1 ? parts[1] : code;
    String label =
        values.stream()
            .flatMap(FacetValue::all)
            .filter(each -> each.value().equals(value))
            .map(FacetValue::label)
            .findFirst()
            .orElse(value);
    return parts.length > 2
        ? label + Wording.say(locale, "in-brackets", Wording.name(locale, "code-role", parts[2]))
        : label;
  }
}
