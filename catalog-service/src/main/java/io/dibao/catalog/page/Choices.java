package io.dibao.catalog.page;

import io.dibao.catalog.search.FacetValue;
import io.dibao.catalog.search.SearchResult;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where one can go from a page of hits.
 *
 * @param groups the values of each facet that has any
 * @param next the next page of hits
 */
public record Choices(List<Group> groups, Optional<String> next) {

  private static final int MOST_VALUES = 12;

  /** A facet by its Chinese name. */
  public record Group(String name, List<Choice> choices) {}

  /**
   * A value of a facet.
   *
   * @param href the page with the filter added, or removed where it is chosen
   */
  public record Choice(String label, long count, boolean chosen, String href) {}

  static Choices of(UriInfo uri, SearchResult result, Optional<String> cursor) {
    List<Group> groups = new ArrayList<>();
    result
        .facets()
        .forEach(
            (facet, values) -> {
              if (!values.isEmpty()) {
                groups.add(
                    new Group(
                        name(facet),
                        values.stream()
                            .limit(MOST_VALUES)
                            .map(value -> choice(uri, facet, value))
                            .toList()));
              }
            });
    return new Choices(
        groups,
        cursor.map(
            each ->
                href(UriBuilder.fromUri(uri.getRequestUri()).replaceQueryParam("cursor", each))));
  }

  private static String name(String facet) {
    return switch (facet) {
      case "category" -> "栏目";
      case "region" -> "地区";
      case "industry" -> "行业";
      case "agency" -> "机构";
      default -> facet;
    };
  }

  private static Choice choice(UriInfo uri, String facet, FacetValue value) {
    boolean plain = facet.equals("category") || facet.equals("agency");
    String parameter = plain ? facet : "classification";
    String filter = plain ? value.value() : facet + ":" + value.value();
    List<String> filters =
        new ArrayList<>(uri.getQueryParameters().getOrDefault(parameter, List.of()));
    boolean chosen = filters.remove(filter);
    if (!chosen) {
      filters.add(filter);
    }
    UriBuilder page =
        UriBuilder.fromUri(uri.getRequestUri())
            .replaceQueryParam("cursor")
            .replaceQueryParam(parameter, filters.stream().map(Choices::literal).toArray());
    return new Choice(value.label(), value.count(), chosen, href(page));
  }

  /** Braces would be read as a template of the address. */
  private static String literal(String value) {
    return value.replace("%", "%25").replace("{", "%7B").replace("}", "%7D");
  }

  private static String href(UriBuilder page) {
    String query = page.build().getRawQuery();
    return query == null ? "/" : "/?" + query;
  }
}
