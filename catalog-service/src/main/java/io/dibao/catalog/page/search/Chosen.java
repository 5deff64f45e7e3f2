package io.dibao.catalog.page.search;

import io.dibao.catalog.page.Address;
import io.dibao.catalog.page.Wording;
import io.dibao.catalog.search.FacetValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A filter that is on.
 *
 * @param name what it filters by
 * @param not whether it leaves out what has the value
 * @param href the page without it
 */
public record Chosen(String name, String value, boolean not, String href) {

  private static final List<String> SINGLE =
      List.of("title", "publishedFrom", "publishedTo", "mentionsFrom", "mentionsTo");
  private static final List<String> REPEATED =
      List.of("category", "publisher", "agency", "document", "month");

  static List<Chosen> counted(Address here, Map<String, List<FacetValue>> facets, Locale locale) {
    Map<String, String> labels = new HashMap<>();
    facets.forEach(
        (scheme, values) ->
            values.stream()
                .flatMap(FacetValue::all)
                .forEach(each -> labels.put(scheme + ":" + each.value(), each.label())));
    return of(here, labels, locale);
  }

  /**
   * The filters that an address has.
   *
   * @param labels of codes, by {@code scheme:code}, where they are known
   */
  public static List<Chosen> of(Address here, Map<String, String> labels, Locale locale) {
    List<Chosen> chosen = new ArrayList<>();
    for (String filter : SINGLE) {
      for (String value : here.values(filter)) {
        String name = Wording.name(locale, "filter", filter);
        chosen.add(new Chosen(name, value, false, here.without(filter).toString()));
      }
    }
    for (String filter : REPEATED) {
      for (String value : here.values(filter)) {
        String name = Wording.name(locale, "scheme", filter);
        String href = here.without(filter, value).toString();
        chosen.add(new Chosen(name, bare(value), isNot(value), href));
      }
    }
    for (String code : here.values("classification")) {
      String scheme = bare(code).split(":", 2)[0];
      chosen.add(
          new Chosen(
              Wording.name(locale, "scheme", scheme),
              label(bare(code), labels, locale),
              isNot(code),
              here.without("classification", code).toString()));
    }
    return chosen;
  }

  private static boolean isNot(String value) {
    return value.startsWith(Facets.NOT);
  }

  private static String bare(String value) {
    return isNot(value) ? value.substring(Facets.NOT.length()) : value;
  }

  /** A code by its label, where that is known. */
  private static String label(String code, Map<String, String> labels, Locale locale) {
    String[] parts = code.split(":", 3);
    String value = parts.length > 1 ? parts[1] : code;
    String label = labels.getOrDefault(parts[0] + ":" + value, value);
    return parts.length > 2
        ? label + Wording.say(locale, "in-brackets", Wording.name(locale, "code-role", parts[2]))
        : label;
  }
}
