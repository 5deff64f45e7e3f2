package io.dibao.ingest.clean;

import io.dibao.ingest.decode.WebAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads {@code img} elements, also those that scripts fill in later. */
final class PictureReader {

  /** Where lazy loaders keep the address; {@code src} then holds a placeholder. */
  private static final List<String> LAZY =
      List.of(
          "data-src",
          "data-original",
          "data-actualsrc",
          "data-lazy-src",
          "data-lazyload",
          "data-lazy",
          "data-url",
          "data-echo",
          "original",
          "_src",
          "lazy-src",
          "data-original-src");

  private static final List<String> CODES = List.of("qrcode", "erweima", "ewm", "/qr/", "qr_code");

  /** Smaller pictures are icons and counters, in CSS pixels. */
  private static final int ICON = 32;

  private final Optional<String> base;

  /**
   * A reader of the images of one article.
   *
   * @param base the article's own address, against which relative ones are read
   */
  PictureReader(Optional<String> base) {
    this.base = base;
  }

  /** The image, empty for icons and where there is no http or https address. */
  Optional<Image> read(Element img, Image.Role role) {
    Optional<String> address =
        LAZY.stream()
            .map(img::attr)
            .flatMap(value -> WebAddress.resolve(value, base).stream())
            .findFirst()
            .or(() -> WebAddress.resolve(img.attr("src"), base))
            .or(() -> WebAddress.resolve(firstOfSet(img.attr("srcset")), base));
    if (address.isEmpty() || isIcon(img)) {
      return Optional.empty();
    }
    InlineBuffer buffer = new InlineBuffer();
    buffer.append(clipped(img.attr("alt")));
    String alt = buffer.take().text();
    boolean code = alt.contains("二维码") || isCode(address.get());
    return Optional.of(
        new Image(
            address.get(),
            code ? Image.Role.PROMOTION : role,
            alt.isEmpty() ? Optional.empty() : Optional.of(alt),
            Optional.empty()));
  }

  private static String clipped(String alt) {
    return alt.length() <= 500 ? alt : alt.substring(0, 500);
  }

  private static boolean isCode(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    return CODES.stream().anyMatch(lower::contains);
  }

  private static String firstOfSet(String set) {
    String first = set.strip();
    int end = 0;
    while (end < first.length() && first.charAt(end) > ' ') {
      end++;
    }
    return first.substring(0, end);
  }

  private static boolean isIcon(Element img) {
    return isTiny(img.attr("width")) || isTiny(img.attr("height"));
  }

  private static boolean isTiny(String pixels) {
    if (pixels.isEmpty() || pixels.length() > 6 || !Character.isDigit(pixels.charAt(0))) {
      return false;
    }
    int value = 0;
    for (int i = 0;
        i < pixels.length() && pixels.charAt(i) >= '0' && pixels.charAt(i) <= '9';
        i++) {
      value = 10 * value + pixels.charAt(i) - '0';
    }
    return value < ICON && !pixels.endsWith("%");
  }
}
