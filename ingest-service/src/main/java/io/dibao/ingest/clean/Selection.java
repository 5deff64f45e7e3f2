package io.dibao.ingest.clean;

import io.dibao.ingest.decode.CreditReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Picks the article's own lines out of the pieces of its body, and takes the facts that the others
 * hold. A line that names a source or an author is left out only where that fact goes into the
 * event; beside a publisher that the post itself names, 来源：宁夏日报 stays in the text.
 */
final class Selection {

  /** How many lines from either end credits are looked for. */
  private static final int EDGE = 10;

  private static final int PROSE = 20;
  private static final double LINKED = 0.6;

  private final LineRules rules;
  private final CreditReader credits;
  private final Facts facts;
  private final String title;
  private final boolean page;
  private final List<Piece> pieces;
  private final boolean[] left;
  private final boolean[] promotion;

  /**
   * A selection.
   *
   * @param title of the article, without spaces, or empty
   * @param page whether the pieces may hold parts of a page's frame
   */
  Selection(
      LineRules rules,
      CreditReader credits,
      Facts facts,
      String title,
      boolean page,
      List<Piece> pieces) {
    this.rules = rules;
    this.credits = credits;
    this.facts = facts;
    this.title = title;
    this.page = page;
    this.pieces = new ArrayList<>(pieces);
    this.left = new boolean[pieces.size()];
    this.promotion = new boolean[pieces.size()];
  }

  /** The pieces that are left, in order. */
  List<Piece> select() {
    List<Integer> lines = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Piece.Text text && text.kind() != Block.Kind.TABLE) {
        lines.add(i);
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      int index = lines.get(i);
      judge(index);
      if (i < EDGE || i >= lines.size() - EDGE) {
        judgeAtEdge(index);
        credit(index, i < EDGE);
      }
    }
    dropRelated(lines);
    dropEdges(lines);
    return kept();
  }

  private void judge(int i) {
    int end = rules.withoutTrail(line(i));
    if (end < line(i).length() && pieces.get(i) instanceof Piece.Text text) {
      pieces.set(i, text.with(text.inline().until(end)));
    }
    String line = line(i);
    if (Code.isCode(line)) {
      leave(i, "styles and scripts");
    } else if (page && rules.isFrame(line)) {
      leave(i, "the page's frame");
    } else if (line.length() <= CreditReader.LONGEST) {
      CreditReader.Credits found = credits.read(line);
      if (found.whole() && found.editor().isPresent() && (page || facts.hold(found))) {
        facts.take(found);
        leave(i, "credits");
      }
    }
  }

  /** In the middle of an article a sentence may well ask its readers to follow an account. */
  private void judgeAtEdge(int i) {
    String line = line(i);
    if (rules.isPromotion(line)) {
      leave(i, "promotion");
      promotion[i] = true;
    } else if (rules.isDisclaimer(line)) {
      leave(i, "disclaimers");
    }
  }

  private void credit(int i, boolean head) {
    if (left[i]) {
      return;
    }
    Piece.Text text = (Piece.Text) pieces.get(i);
    String line = text.inline().text();
    CreditReader.Credits found = credits.read(line);
    if (found.whole()) {
      if (page || (found.namesAnyone() && facts.hold(found))) {
        facts.take(found);
        leave(i, "credits");
      }
      return;
    }
    int open = Brackets.lastGroup(line);
    if (open > 0) {
      found = credits.read(line.substring(open));
      if (found.whole() && found.namesAnyone() && facts.hold(found)) {
        facts.take(found);
        pieces.set(i, text.with(text.inline().until(open)));
        return;
      }
    }
    if (head) {
      Brackets.firstGroup(line).map(credits::read).filter(c -> c.whole()).ifPresent(facts::take);
    }
  }

  private void dropRelated(List<Integer> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (!left[lines.get(i)] && rules.isRelated(line(lines.get(i)))) {
        int end = i + 1;
        while (end < lines.size() && (left[lines.get(end)] || isLinks(lines.get(end)))) {
          end++;
        }
        if (end < lines.size() && end > i + 2 && isStrong(lines.get(end - 1))) {
          end--; // The next part's heading, itself a link.
        }
        if (end > i + 1 || end == lines.size()) {
          lines.subList(i, end).forEach(index -> leave(index, "related articles"));
        }
      }
    }
  }

  /** The title as a heading goes, and around the article on a page what is no prose. */
  private void dropEdges(List<Integer> lines) {
    String heading = "";
    List<Integer> headingLines = new ArrayList<>();
    for (int index : lines) {
      Piece.Text text = (Piece.Text) pieces.get(index);
      String line = text.inline().text();
      if (!left[index] && isProse(line) && !isTitle(line)) {
        break;
      }
      if (page && title.startsWith(heading + line.replace(" ", ""))) {
        heading += line.replace(" ", "");
        headingLines.add(index);
        if (isTitle(heading)) {
          headingLines.forEach(part -> leave(part, "title"));
        }
      }
      if (isTitle(line) && (page || text.kind() == Block.Kind.HEADING)) {
        leave(index, "title");
      } else if (page && (isLinks(index) || isDate(line))) {
        leave(index, "the page's frame");
      }
    }
    if (page) {
      dropTail(lines);
    }
  }

  /** Behind the last sentence of a page, the frame begins with the first links or headings. */
  private void dropTail(List<Integer> lines) {
    int last = lines.size() - 1;
    while (last >= 0
        && (left[lines.get(last)]
            || isLinks(lines.get(last))
            || !isSentence(line(lines.get(last))))) {
      last--;
    }
    boolean frame = false;
    for (int i = last + 1; i < lines.size() && last >= 0; i++) {
      int index = lines.get(i);
      boolean heading = ((Piece.Text) pieces.get(index)).kind() == Block.Kind.HEADING;
      frame |= heading || isLinks(index) || left[index];
      if (frame) {
        leave(index, "the page's frame");
      }
    }
  }

  /** A date alone: above the text the page's, below it the document's own. */
  private boolean isDate(String line) {
    return credits.read(line).date().filter(date -> date.length() == line.length()).isPresent();
  }

  private boolean isTitle(String line) {
    return !title.isEmpty() && line.replace(" ", "").equals(title);
  }

  private String line(int index) {
    return ((Piece.Text) pieces.get(index)).inline().text();
  }

  private boolean isLinks(int index) {
    return ((Piece.Text) pieces.get(index)).inline().linked() >= LINKED;
  }

  private boolean isStrong(int index) {
    Inline inline = ((Piece.Text) pieces.get(index)).inline();
    return inline.emphases().stream().mapToInt(Range::length).sum()
        >= inline.text().strip().length();
  }

  private static boolean isProse(String line) {
    return line.length() >= PROSE && line.chars().anyMatch(c -> "。！？；，".indexOf(c) >= 0);
  }

  /** Headlines of other articles hold commas and question marks, but do not end like a sentence. */
  private static boolean isSentence(String line) {
    return isProse(line) && "。！？”）…；".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  private void leave(int i, String what) {
    if (!left[i]) {
      left[i] = true;
      if (!what.equals("title")) {
        facts.drop(what);
      }
    }
  }

  /** Pictures beside a line of promotion are promotion. */
  private List<Piece> kept() {
    List<Piece> kept = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Piece.Picture picture) {
        Image image = picture.image();
        boolean beside =
            (i > 0 && promotion[i - 1]) || (i + 1 < promotion.length && promotion[i + 1]);
        kept.add(
            beside
                ? new Piece.Picture(
                    new Image(image.url(), Image.Role.PROMOTION, image.alt(), image.caption()))
                : picture);
      } else if (!left[i]) {
        kept.add(pieces.get(i));
      }
    }
    return kept;
  }
}
