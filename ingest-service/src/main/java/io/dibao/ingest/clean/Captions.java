package io.dibao.ingest.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Binds captions to the pictures and tables beside them. */
final class Captions {

  private final LineRules rules;

  Captions(LineRules rules) {
    this.rules = rules;
  }

  /** The same pieces, with the captions set in images and tables. */
  List<Piece> bind(List<Piece> pieces) {
    List<Piece> bound = new ArrayList<>(pieces);
    for (int i = 0; i < bound.size(); i++) {
      if (bound.get(i) instanceof Piece.Text text && text.table().isEmpty()) {
        boolean marked = text.kind() == Block.Kind.CAPTION;
        String line = text.inline().text();
        if (marked || (text.kind() == Block.Kind.PARAGRAPH && rules.isCaption(line))) {
          boolean found =
              bindPicture(bound, i - 1, line) || (marked && bindPicture(bound, i + 1, line));
          if (found) {
            bound.set(i, text.as(Block.Kind.CAPTION));
          }
        }
        if (text.kind() == Block.Kind.PARAGRAPH && rules.isTableCaption(line)) {
          bindTable(bound, i, text);
        }
      }
    }
    return bound;
  }

  private static boolean bindPicture(List<Piece> pieces, int index, String caption) {
    if (index < 0 || index >= pieces.size()) {
      return false;
    }
    if (!(pieces.get(index) instanceof Piece.Picture picture)) {
      return false;
    }
    Image image = picture.image();
    if (image.caption().isPresent() || image.role() == Image.Role.PROMOTION) {
      return false;
    }
    pieces.set(
        index,
        new Piece.Picture(new Image(image.url(), image.role(), image.alt(), Optional.of(caption))));
    return true;
  }

  private static void bindTable(List<Piece> pieces, int index, Piece.Text text) {
    if (index + 1 >= pieces.size() || !(pieces.get(index + 1) instanceof Piece.Text next)) {
      return;
    }
    if (next.table().isEmpty()) {
      return;
    }
    Table table = next.table().get();
    Optional<String> caption = table.caption().or(() -> Optional.of(text.inline().text()));
    pieces.set(index, text.as(Block.Kind.CAPTION));
    pieces.set(
        index + 1,
        new Piece.Text(
            next.kind(),
            next.level(),
            next.inline(),
            Optional.of(new Table(caption, table.headerRows(), table.rows()))));
  }
}
