package io.dibao.catalog.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dibao.catalog.search.Suggestions;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody may mean who is typing: names first, then titles. */
record SuggestionList(List<Item> items) {

  /**
   * A suggestion.
   *
   * @param kind agency, document, category, publisher, the scheme of a code, or title
   * @param text what to show
   * @param form the form of the name that matches what was typed, where it is another one
   * @param count how many articles have the name
   * @param filter what of the list of articles gives those articles; absent for a title
   * @param href those articles, or the article of the title
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  @Schema(name = "SuggestionItem")
  record Item(
      String kind,
      String text,
      Optional<String> form,
      Optional<Long> count,
      Optional<Filter> filter,
      String href) {

    static Item of(Suggestions.Name name) {
      Filter filter =
          name.facet().isScheme()
              ? new Filter("classification", name.facet().name() + ":" + name.value())
              : new Filter(name.facet().name(), name.value());
      return new Item(
          name.facet().name(),
          name.label(),
          Optional.of(name.text()).filter(text -> !text.equals(name.label())),
          Optional.of(name.count()),
          Optional.of(filter),
          filter.href());
    }

    static Item of(Suggestions.Title title) {
      return new Item(
          "title",
          title.text(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          "/v1/articles/" + title.article());
    }
  }

  /** A parameter of the list of articles. */
  record Filter(String parameter, String value) {

    private String href() {
      return UriBuilder.fromPath("/v1/articles")
          .queryParam(parameter, "{value}")
          .build(value)
          .toString();
    }
  }

  static SuggestionList of(Suggestions.Suggested suggested) {
    return new SuggestionList(
        Stream.concat(
                suggested.names().stream().map(Item::of), suggested.titles().stream().map(Item::of))
            .toList());
  }
}
