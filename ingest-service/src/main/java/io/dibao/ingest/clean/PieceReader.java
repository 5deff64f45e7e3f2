package io.dibao.ingest.clean;

import io.dibao.ingest.decode.BadArticle;
import io.dibao.ingest.decode.WebAddress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks once over a tree and gives its blocks and images in reading order. */
final class PieceReader implements NodeFilter {

  /** A heading element around more characters than this is a paragraph in large type. */
  private static final int LONGEST_HEADING = 150;

  private static final int LONGEST_CAPTION = 200;

  /** A title 《…》 that a line break cuts is at most this long, in characters. */
  private static final int LONGEST_TITLE = 80;

  private final MarkupRules rules;
  private final Pruning pruning;
  private final Census census;
  private final PictureReader pictures;
  private final TableReader tables;
  private final Optional<String> base;
  private final int mostPieces;
  private final List<Piece> pieces = new ArrayList<>();
  private final InlineBuffer buffer = new InlineBuffer();
  private final Deque<Boolean> strong = new ArrayDeque<>();
  private final Deque<InlineBuffer.Anchor> links = new ArrayDeque<>();
  private int heading;
  private int headings;
  private int lists;
  private int quotes;
  private int captions;
  private int preformatted;
  private boolean item;
  private boolean cell;
  private int cutTables;

  PieceReader(
      MarkupRules rules,
      Pruning pruning,
      Census census,
      Optional<String> base,
      CleanSettings settings) {
    this.rules = rules;
    this.pruning = pruning;
    this.census = census;
    this.pictures = new PictureReader(base);
    this.tables = new TableReader(settings.tableCells(), pruning::isDropped, this::cell);
    this.base = base;
    this.mostPieces = settings.blocks();
    strong.push(false);
    links.push(InlineBuffer.Anchor.NONE);
  }

  /** The pieces below {@code root}. */
  List<Piece> read(Element root) {
    root.filter(this);
    flush();
    return pieces;
  }

  /** How many tables were larger than the bound. */
  int cutTables() {
    return cutTables;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (pruning.isPromotion(node)) {
      promotion((Element) node);
    }
    if (pruning.isDropped(node)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (node instanceof TextNode text) {
      append(text.getWholeText());
    } else if (node instanceof Element element) {
      return open(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult open(Element element) {
    String name = element.normalName();
    if (Census.INVISIBLE.contains(name)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    switch (name) {
      case "br" -> lineBreak();
      case "img" -> picture(element, Image.Role.INLINE);
      case "table" -> {
        flush();
        if (!cell && tables.isData(element, census)) {
          table(element);
          return FilterResult.SKIP_ENTIRELY;
        }
      }
      default -> {}
    }
    if (element.isBlock()) {
      breakBlock();
    }
    enter(element, name, 1);
    strong.push(rules.strong(element).orElse(strong.peek()));
    links.push(
        name.equals("a")
            ? new InlineBuffer.Anchor(true, WebAddress.resolve(element.attr("href"), base))
            : links.element());
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.isBlock()) {
        breakBlock();
      }
      strong.pop();
      links.pop();
      enter(element, element.normalName(), -1);
    }
    return FilterResult.CONTINUE;
  }

  private void enter(Element element, String name, int step) {
    switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        headings += step;
        heading = name.charAt(1) - '0';
      }
      case "ul", "ol", "menu" -> lists += step;
      case "li" -> item = step > 0;
      case "blockquote" -> quotes += step;
      case "pre" -> preformatted += step;
      default -> {}
    }
    if (name.equals("caption") || rules.isCaption(element)) {
      captions += step;
    }
  }

  private void append(String text) {
    if (preformatted > 0) {
      for (String line : text.split("\n", -1)) {
        buffer.append(line, strong.element(), links.element());
        breakBlock();
      }
      return;
    }
    int start = 0;
    int end = Indents.next(text, 0);
    while (end >= 0) {
      buffer.append(text.substring(start, end), strong.element(), links.element());
      breakBlock();
      start = end;
      end = Indents.next(text, start + 1);
    }
    buffer.append(text.substring(start), strong.element(), links.element());
  }

  private void lineBreak() {
    if (headings > 0 || cutsTitle()) {
      buffer.softBreak();
    } else {
      breakBlock();
    }
  }

  /** Whether a 《 is still open at the end of the buffer. */
  private boolean cutsTitle() {
    String tail = buffer.tail(LONGEST_TITLE);
    return tail.lastIndexOf('《') > tail.lastIndexOf('》');
  }

  private void breakBlock() {
    if (cell) {
      buffer.space();
    } else {
      flush();
    }
  }

  private void flush() {
    if (buffer.length() == 0) {
      return;
    }
    Inline inline = buffer.take();
    if (inline.isEmpty()) {
      return;
    }
    add(new Piece.Text(kind(inline), level(inline), inline, Optional.empty()));
    item = false;
  }

  private void add(Piece piece) {
    if (pieces.size() >= mostPieces) {
      throw tooMany(mostPieces);
    }
    pieces.add(piece);
  }

  static BadArticle tooMany(int pieces) {
    return new BadArticle(
        BadArticle.Kind.UNPROCESSABLE,
        "body",
        "The body has more than " + pieces + " paragraphs and images.");
  }

  private Block.Kind kind(Inline inline) {
    if (headings > 0 && inline.text().length() <= LONGEST_HEADING) {
      return Block.Kind.HEADING;
    }
    if (captions > 0 && inline.text().length() <= LONGEST_CAPTION) {
      return Block.Kind.CAPTION;
    }
    if (item && lists > 0) {
      return Block.Kind.LIST_ITEM;
    }
    return quotes > 0 ? Block.Kind.QUOTE : Block.Kind.PARAGRAPH;
  }

  private int level(Inline inline) {
    return switch (kind(inline)) {
      case HEADING -> heading;
      case LIST_ITEM -> lists;
      default -> 0;
    };
  }

  private void picture(Element img, Image.Role role) {
    pictures.read(img, role).map(Piece.Picture::new).ifPresent(this::add);
  }

  /** The text of an advertisement goes, its pictures are reported as what they are. */
  private void promotion(Element element) {
    flush();
    for (Element img : element.select("img")) {
      picture(img, Image.Role.PROMOTION);
    }
  }

  private void table(Element element) {
    Optional<String> caption = Optional.empty();
    for (Element child : element.children()) {
      if (child.normalName().equals("caption")) {
        Inline inline = cell(child);
        if (!inline.isEmpty()) {
          caption = Optional.of(inline.text());
          add(new Piece.Text(Block.Kind.CAPTION, 0, inline, Optional.empty()));
        }
      }
    }
    Optional<TableDraft> draft = tables.read(element);
    if (draft.isPresent()) {
      add(draft.get().piece(caption));
      cutTables += draft.get().isCut() ? 1 : 0;
    }
  }

  /** One cell: everything in it is one line. */
  private Inline cell(Element element) {
    cell = true;
    element.filter(this);
    cell = false;
    return buffer.take();
  }
}
