package io.dibao.ingest.clean;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is left of a post when everything that is not the article has been dropped.
 *
 * @param title the post's title, or the one that a whole page shows; never blank
 * @param author as the post's metadata or the page's byline gives it
 * @param editor the name printed after 责任编辑, without staff codes
 * @param publisher as the post's metadata, or a line such as 来源：宁夏日报, gives it
 * @param text the clean text: blocks in reading order, separated by one {@code \n} each; no
 *     indents, no control characters
 * @param blocks in reading order, not overlapping, together covering all of {@code text} but the
 *     separators
 * @param images in reading order, head images first
 * @param kept the share of the body's visible characters (white space aside) that is in {@code
 *     text}, 0 to 1
 * @param warnings what the cleaner was unsure of or dropped, each a short English sentence
 */
public record CleanArticle(
    String title,
    Optional<String> author,
    Optional<String> editor,
    Optional<String> publisher,
    String text,
    List<Block> blocks,
    List<Image> images,
    double kept,
    List<String> warnings) {

  public CleanArticle {
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(editor, "editor");
    Objects.requireNonNull(publisher, "publisher");
    if (title.isBlank()) {
      throw new IllegalArgumentException("a clean article has a title");
    }
    if (text.isBlank()) {
      throw new IllegalArgumentException("a clean article has text");
    }
    blocks = List.copyOf(blocks);
    images = List.copyOf(images);
    warnings = List.copyOf(warnings);
    int end = 0;
    for (Block block : blocks) {
      if (block.range().start() < end || block.range().end() > text.length()) {
        throw new IllegalArgumentException(
            "block " + block.range() + " overlaps or leaves the text");
      }
      end = block.range().end();
    }
    if (kept < 0 || kept > 1) {
      throw new IllegalArgumentException("kept is a share from 0 to 1, not " + kept);
    }
  }
}
