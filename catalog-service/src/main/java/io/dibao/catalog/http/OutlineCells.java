package io.dibao.catalog.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dibao.catalog.event.ArticleEvent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A section of an article as a row of a table, or a line, of its own.
 *
 * @param path absent for the text before the first section
 * @param text its own, without the number, the heading and the sections inside it
 * @param page the reading view, at this section
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record OutlineCells(
    Optional<String> path,
    Optional<String> number,
    Optional<String> heading,
    int level,
    String text,
    String page) {

  /** The sections in the order of reading, the text before the first one first. */
  static List<OutlineCells> of(ArticleEvent article) {
    SectionTree tree = SectionTree.of(article);
    String page = "/articles/" + tree.id();
    Stream<OutlineCells> lead =
        tree.lead().isEmpty()
            ? Stream.empty()
            : Stream.of(
                new OutlineCells(
                    Optional.empty(), Optional.empty(), Optional.empty(), 0, tree.lead(), page));
    return Stream.concat(lead, of(tree.sections(), page)).toList();
  }

  /** As deep as the event, whose depth the JSON reader bounds. */
  private static Stream<OutlineCells> of(List<SectionTree.Part> sections, String page) {
    return sections.stream()
        .flatMap(
            each ->
                Stream.concat(
                    Stream.of(
                        new OutlineCells(
                            Optional.of(each.path()),
                            each.number(),
                            each.heading(),
                            each.level(),
                            each.text(),
                            page + "#s-" + each.path())),
                    of(each.sections(), page)));
  }
}
