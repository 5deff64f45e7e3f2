package io.dibao.ingest.decode;

import java.time.ZoneId;
import java.util.Objects;

/**
 * The bounds of what one request part may hold, and how what it leaves open is read.
 *
 * @param defaultZone the zone of a publish time that is written without one
 * @param articleBytes the most bytes of one article, counted in UTF-8 for an item of a feed or of
 *     an array
 * @param items the most articles in one feed or JSON array
 * @param titleLength the most UTF-16 code units of a title
 * @param images the most images that the metadata of one article may name
 * @param categories the longest category path
 * @param depth how deep the elements of an HTML page may be nested
 */
public record DecodeSettings(
    ZoneId defaultZone,
    int articleBytes,
    int items,
    int titleLength,
    int images,
    int categories,
    int depth) {

  /**
   * Asia/Shanghai, 5 MiB an article, 1,000 items, titles of 1,000, 200 images, 32 categories, 512
   * levels.
   */
  public static final DecodeSettings DEFAULTS =
      new DecodeSettings(ZoneId.of("Asia/Shanghai"), 5 * 1024 * 1024, 1_000, 1_000, 200, 32, 512);

  public DecodeSettings {
    Objects.requireNonNull(defaultZone, "defaultZone");
    requirePositive(articleBytes, "articleBytes");
    requirePositive(items, "items");
    requirePositive(titleLength, "titleLength");
    requirePositive(images, "images");
    requirePositive(categories, "categories");
    requirePositive(depth, "depth");
  }

  private static void requirePositive(int value, String name) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " must be at least 1, not " + value);
    }
  }
}
