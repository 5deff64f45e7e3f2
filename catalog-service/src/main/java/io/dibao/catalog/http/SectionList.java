package io.dibao.catalog.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dibao.catalog.search.ArticleSummary;
import io.dibao.catalog.search.FacetValue;
import io.dibao.catalog.search.SectionResult;
import io.dibao.catalog.search.SectionSearch;
import io.dibao.catalog.search.SectionSummary;
import io.dibao.catalog.search.Snippet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of sections.
 *
 * @param facets by name, counting sections; absent where none was asked for
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record SectionList(
    @JsonInclude(JsonInclude.Include.ALWAYS) List<Item> items,
    ArticleList.Total total,
    Map<String, List<FacetValue>> facets) {

  /**
   * A section found.
   *
   * @param path absent for what stands before the article's first section, or all of an article
   *     without sections
   * @param level 1 for a section at the top; 0 for what has no path
   * @param article with the address of the reading view at this section
   * @param classifications what the section mentions itself
   * @param snippets where the words were found; offsets count in the article's text
   * @param text its own, without the heading and without the sections inside it; in exports only
   * @param self the section in the API; absent where there is no path
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  @Schema(name = "SectionItem")
  record Item(
      Optional<String> path,
      Optional<String> number,
      Optional<String> heading,
      int level,
      ArticleSource article,
      List<ArticleSummary.Label> classifications,
      List<ArticleList.Piece> snippets,
      Optional<String> text,
      Optional<String> self) {

    static Item of(SectionSearch.Row row) {
      return of(row.hit(), Optional.of(row.text()));
    }

    static Item of(SectionResult.Hit hit) {
      return of(hit, Optional.empty());
    }

    private static Item of(SectionResult.Hit hit, Optional<String> text) {
      SectionSummary section = hit.section();
      ArticleSource article =
          ArticleSource.of(section.id(), section.title(), section.publishedAt(), section.path());
      return new Item(
          section.path(),
          section.number(),
          section.heading(),
          section.level(),
          article,
          section.classifications(),
          hit.snippets().stream().map(ArticleList.Piece::of).toList(),
          text,
          section.path().map(path -> article.self() + "/sections/" + path));
    }
  }

  /** A section as an entry of a feed. */
  static Saying saying(SectionResult.Hit hit) {
    Item item = Item.of(hit);
    String title = item.number.orElse("") + item.heading.orElse("");
    return Saying.inside(
        item.article,
        "s-" + item.path.orElse(""),
        title.isEmpty() ? item.article.title() : title + " · " + item.article.title(),
        hit.snippets().stream()
            .filter(snippet -> snippet.field().equals("text"))
            .map(Snippet::text)
            .findFirst()
            .orElse(""),
        ArticleFeed.about(item.classifications));
  }

  static SectionList of(SectionResult result) {
    return new SectionList(
        result.hits().stream().map(Item::of).toList(),
        new ArticleList.Total(result.total(), result.exact()),
        result.facets());
  }
}
