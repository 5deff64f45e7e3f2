package io.dibao.ingest.decode;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/**
 * Parses hostile HTML within bounds. Jsoup itself flattens what is nested deeper than its limit, so
 * that nobody would notice; and some deep nestings (tables, lists, forms in tables) take it time
 * that grows with the square of their depth. Hence the tags are counted first, in one pass.
 */
public final class HtmlTree {

  /** Tags left open, as sloppy pages do with font and span, are not as deep as they are many. */
  private static final int UNCLOSED_PER_LEVEL = 4;

  /** {@code html} and {@code body} are no levels of the content. */
  private static final int SHELL = 2;

  private static final Set<String> NEVER_OPEN =
      Set.of(
          "area",
          "base",
          "br",
          "col",
          "embed",
          "hr",
          "img",
          "input",
          "link",
          "meta",
          "param",
          "source",
          "track",
          "wbr",
          "p",
          "li",
          "dt",
          "dd",
          "option",
          "optgroup",
          "tr",
          "td",
          "th",
          "thead",
          "tbody",
          "tfoot",
          "colgroup",
          "html",
          "head",
          "body");

  private HtmlTree() {}

  /**
   * The document tree.
   *
   * @param depth how deep elements may be nested
   * @throws BadArticle unprocessable, field {@code body}, where it is deeper
   */
  public static Document parse(String html, int depth) {
    if (unclosed(html, UNCLOSED_PER_LEVEL * depth)) {
      throw tooDeep(depth);
    }
    Document document = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(depth + SHELL + 2));
    document.traverse(
        (node, level) -> {
          if (level > depth + SHELL) {
            throw tooDeep(depth);
          }
        });
    return document;
  }

  private static BadArticle tooDeep(int depth) {
    return new BadArticle(
        BadArticle.Kind.UNPROCESSABLE,
        "body",
        "The HTML is nested deeper than " + depth + " elements.");
  }

  /** Whether at some point more than {@code most} elements that need an end tag are open. */
  private static boolean unclosed(String html, int most) {
    int open = 0;
    TagScanner tags = new TagScanner(html);
    while (tags.next()) {
      if (NEVER_OPEN.contains(tags.name())
          || (tags.isSelfClosing() && !Tag.isKnownTag(tags.name()))) {
        continue;
      }
      open = tags.isEnd() ? Math.max(0, open - 1) : open + 1;
      if (open > most) {
        return true;
      }
    }
    return false;
  }
}
