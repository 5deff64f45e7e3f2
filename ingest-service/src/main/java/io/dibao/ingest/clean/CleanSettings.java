package io.dibao.ingest.clean;

import java.util.List;

/**
 * The bounds of one article's content.
 *
 * @param depth how deep HTML elements may be nested; deeper content is refused
 * @param blocks the most paragraphs and other blocks; content with more is refused
 * @param images the most images that are kept of one article
 * @param tableCells the most cells of one table, merged cells counted as often as they are repeated
 */
public record CleanSettings(int depth, int blocks, int images, int tableCells) {

  /** 512 levels, 50,000 blocks, 500 images, 20,000 cells. */
  public static final CleanSettings DEFAULTS = new CleanSettings(512, 50_000, 500, 20_000);

  public CleanSettings {
    if (depth < 1 || blocks < 1 || images < 0 || tableCells < 1) {
      throw new IllegalArgumentException(
          "depth, blocks and tableCells must be at least 1, images at least 0: "
              + List.of(depth, blocks, tableCells, images));
    }
  }
}
