package io.dibao.catalog.page.reference;

import io.dibao.catalog.page.Days;
import io.dibao.catalog.page.Sentences;
import io.dibao.catalog.store.Citing;
import io.dibao.catalog.store.RelationStatement;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An article that says something.
 *
 * @param href the article, at the section that says it
 * @param sentence that says it, as HTML; empty where the headline does
 */
public record Quoting(String href, String title, Optional<String> day, String sentence) {

  static List<Quoting> of(List<Citing> citing) {
    return citing.stream().map(Quoting::of).toList();
  }

  private static Quoting of(Citing citing) {
    return new Quoting(
        "/articles/" + citing.articleId() + "#m-" + citing.rangeStart(),
        citing.articleTitle(),
        Days.of(citing.publishedAt()),
        Sentences.html(citing.sentence(), citing.rangeStart(), citing.rangeEnd()));
  }

  static Quoting of(RelationStatement said) {
    return new Quoting(
        href(said.articleId(), said.place()),
        said.articleTitle(),
        Days.of(said.publishedAt()),
        said.place()
            .map(place -> Sentences.html(place.sentence(), place.rangeStart(), place.rangeEnd()))
            .orElse(""));
  }

  private static String href(UUID article, Optional<RelationStatement.Place> place) {
    return "/articles/"
        + article
        + place.flatMap(RelationStatement.Place::section).map(path -> "#s-" + path).orElse("");
  }
}
