package io.dibao.ingest.classify;

import io.dibao.ingest.clean.Block;
import io.dibao.ingest.clean.CleanArticle;
import io.dibao.ingest.clean.Range;
import io.dibao.ingest.outline.Outline;
import io.dibao.ingest.outline.Section;
import io.dibao.ingest.taxonomy.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The passages of one article: its text, and the title and the categories that lie outside of it.
 *
 * @param body the clean text; only what is found here can be shown as a mention
 * @param outside the title and the categories
 */
record ArticlePassages(Passage body, List<Passage> outside) {

  /** A shorter paragraph is a caption, a dateline or a salutation, and does not sum up anything. */
  private static final int SHORTEST_LEAD = 30;

  /** A sentence of running text ends so. */
  private static final String FULL_STOP = "。";

  /** Between a heading's number and its words there may be a space or two. */
  private static final int NUMBER_GAP = 3;

  static ArticlePassages of(CleanArticle article, Outline outline, List<String> categories) {
    List<Passage> outside = new ArrayList<>();
    outside.add(new Passage(article.title(), Place.TITLE, List.of()));
    for (String category : categories) {
      outside.add(new Passage(category, Place.CATEGORY, List.of()));
    }
    return new ArticlePassages(
        new Passage(article.text(), Place.TEXT, parts(article, outline)), List.copyOf(outside));
  }

  private static List<Passage.Part> parts(CleanArticle article, Outline outline) {
    List<Passage.Part> parts = new ArrayList<>();
    int headingsEnd = 0;
    Optional<Range> lead = Optional.empty();
    List<Section> sections = outline.flattened();
    int next = 0;
    for (Block block : article.blocks()) {
      while (next < sections.size() && sections.get(next).range().start() < block.range().end()) {
        Optional<Range> heading = headingOf(sections.get(next++), article.text());
        if (heading.isPresent() && heading.get().start() >= headingsEnd) {
          parts.add(new Passage.Part(heading.get(), Place.HEADING));
          headingsEnd = heading.get().end();
        }
      }
      Range range = block.range();
      if (range.start() >= headingsEnd && isHeading(block, article)) {
        parts.add(new Passage.Part(range, Place.HEADING));
        headingsEnd = range.end();
      } else if (block.kind() == Block.Kind.CAPTION) {
        parts.add(new Passage.Part(range, Place.CAPTION));
      } else if (lead.isEmpty()
          && isRunning(block, article)
          && range.end() - SHORTEST_LEAD > headingsEnd) {
        Range rest = new Range(Math.max(range.start(), headingsEnd), range.end());
        if (rest.length() >= SHORTEST_LEAD) {
          lead = Optional.of(rest);
        }
      }
    }
    lead.ifPresent(range -> parts.add(new Passage.Part(range, Place.LEAD)));
    return parts;
  }

  private static boolean isHeading(Block block, CleanArticle article) {
    return block.kind() == Block.Kind.HEADING
        || (block.range().start() == 0 && block.range().of(article.text()).equals(article.title()));
  }

  /** A line without a full stop is the first headline again (原标题：…), a byline or a source. */
  private static boolean isRunning(Block block, CleanArticle article) {
    return (block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.QUOTE)
        && block.range().of(article.text()).contains(FULL_STOP);
  }

  private static Optional<Range> headingOf(Section section, String text) {
    int start = section.range().start();
    int after = start + section.number().map(String::length).orElse(0);
    return section
        .heading()
        .filter(heading -> !heading.isEmpty())
        .flatMap(
            heading -> {
              for (int at = after; at <= after + NUMBER_GAP; at++) {
                if (text.startsWith(heading, at)) {
                  return Optional.of(new Range(start, at + heading.length()));
                }
              }
              return Optional.empty();
            });
  }
}
