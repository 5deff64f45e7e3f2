package io.dibao.ingest.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Binds captions to the pictures and tables beside them. */
final class Captions {

  /** Of a line below a picture that says what it shows. */
  private static final int LONGEST = 30;

  private static final int FEWEST = 2;
  private static final String ENDS_OF_SENTENCES = "。！？；：，";

  private final LineRules rules;

  Captions(LineRules rules) {
    this.rules = rules;
  }

  /** The same pieces, with the captions set in images and tables. */
  List<Piece> bind(List<Piece> pieces) {
    List<Piece> bound = new ArrayList<>(pieces);
    boolean captioned = isCaptioned(pieces);
    for (int i = 0; i < bound.size(); i++) {
      if (bound.get(i) instanceof Piece.Text text && text.table().isEmpty()) {
        boolean marked = text.kind() == Block.Kind.CAPTION;
        String line = text.inline().text();
        boolean below = captioned && i > 0 && isShortLine(text) && isBelowPicture(bound, i);
        if (marked || below || (text.kind() == Block.Kind.PARAGRAPH && rules.isCaption(line))) {
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

  /**
   * Whether short lines below pictures say what those show: there are two at least, and no short
   * line stands anywhere else, as titles of sections would.
   */
  private static boolean isCaptioned(List<Piece> pieces) {
    int below = 0;
    int elsewhere = 0;
    for (int i = 1; i < pieces.size(); i++) {
      if (isShortLine(pieces.get(i))) {
        if (isBelowPicture(pieces, i)) {
          below++;
        } else if (i + 1 < pieces.size()) {
          elsewhere++;
        }
      }
    }
    return below >= FEWEST && elsewhere == 0;
  }

  private static boolean isShortLine(Piece piece) {
    if (!(piece instanceof Piece.Text text) || text.kind() != Block.Kind.PARAGRAPH) {
      return false;
    }
    String line = text.inline().text();
    return !line.isEmpty()
        && line.length() <= LONGEST
        && text.inline().emphases().isEmpty()
        && ENDS_OF_SENTENCES.indexOf(line.charAt(line.length() - 1)) < 0;
  }

  private static boolean isBelowPicture(List<Piece> pieces, int index) {
    return pieces.get(index - 1) instanceof Piece.Picture picture
        && picture.image().role() != Image.Role.PROMOTION;
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
