package io.dibao.ingest.clean;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays pieces out as one text with blocks and images. */
final class Layout {

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final Map<String, Image> images = new LinkedHashMap<>();
  private final int mostImages;
  private boolean cut;

  Layout(int mostImages) {
    this.mostImages = mostImages;
  }

  /** Adds an image; the same one in the same role is there once. */
  void image(Image image) {
    String key = image.role() + " " + image.url();
    if (images.size() >= mostImages && !images.containsKey(key)) {
      cut = true;
    } else {
      images.merge(key, image, (first, again) -> first.caption().isPresent() ? first : again);
    }
  }

  void add(Piece piece) {
    if (piece instanceof Piece.Picture picture) {
      image(picture.image());
    } else if (piece instanceof Piece.Text block && !block.inline().isEmpty()) {
      add(block);
    }
  }

  private void add(Piece.Text piece) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    int start = text.length();
    Inline inline = piece.inline();
    text.append(inline.text());
    blocks.add(
        new Block(
            piece.kind(),
            piece.level(),
            new Range(start, text.length()),
            inline.emphases().stream().map(range -> moved(range, start)).toList(),
            inline.links().stream()
                .map(link -> new Block.Link(moved(link.range(), start), link.url()))
                .toList(),
            piece.table()));
  }

  private static Range moved(Range range, int by) {
    return new Range(range.start() + by, range.end() + by);
  }

  String text() {
    return text.toString();
  }

  List<Block> blocks() {
    return blocks;
  }

  List<Image> images() {
    return List.copyOf(images.values());
  }

  /** A warning, if images were left out. */
  Optional<String> warning() {
    return cut
        ? Optional.of("Only the first " + mostImages + " images were taken.")
        : Optional.empty();
  }
}
