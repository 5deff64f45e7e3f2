package io.dibao.ingest.clean;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** How much text every element of a tree holds, counted in one walk. */
final class Census implements NodeFilter {

  /**
   * The text of one element and of what is in it, in characters other than white space.
   *
   * @param links how much of it is in links
   * @param prose how much of it stands in sentences outside of links
   * @param tables whether there is a table in it
   */
  record Count(int text, int links, int prose, boolean tables) {
    static final Count NONE = new Count(0, 0, 0, false);
  }

  /** What a reader never sees as text. */
  static final Set<String> INVISIBLE =
      Set.of(
          "script",
          "style",
          "template",
          "noscript",
          "head",
          "textarea",
          "select",
          "option",
          "button",
          "input",
          "iframe",
          "object",
          "embed",
          "svg",
          "math",
          "canvas",
          "audio",
          "video",
          "noembed",
          "noframes",
          "datalist",
          "dialog");

  private static final String PUNCTUATION = "，。！？；：、";
  private static final int SENTENCE = 10;

  private static final class Tally {
    private int text;
    private int links;
    private int prose;
    private boolean tables;
  }

  private final IdentityHashMap<Element, Count> counts = new IdentityHashMap<>();
  private final Deque<Tally> open = new ArrayDeque<>();
  private int anchors;

  private Census() {}

  static Census of(Element root) {
    Census census = new Census();
    root.filter(census);
    return census;
  }

  Count count(Node element) {
    return counts.getOrDefault(element, Count.NONE);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text && !open.isEmpty()) {
      add(text.getWholeText());
    } else if (node instanceof Element element) {
      if (INVISIBLE.contains(element.normalName())) {
        return FilterResult.SKIP_ENTIRELY;
      }
      open.push(new Tally());
      anchors += element.normalName().equals("a") ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !INVISIBLE.contains(element.normalName())) {
      Tally tally = open.pop();
      counts.put(element, new Count(tally.text, tally.links, tally.prose, tally.tables));
      anchors -= element.normalName().equals("a") ? 1 : 0;
      Tally parent = open.peek();
      if (parent != null) {
        parent.text += tally.text;
        parent.links += tally.links;
        parent.prose += tally.prose;
        parent.tables |= tally.tables || element.normalName().equals("table");
      }
    }
    return FilterResult.CONTINUE;
  }

  private void add(String text) {
    int visible = 0;
    boolean sentence = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        visible++;
        sentence |= PUNCTUATION.indexOf(c) >= 0;
      }
    }
    Tally tally = open.peek();
    tally.text += visible;
    if (anchors > 0) {
      tally.links += visible;
    } else if (sentence && visible >= SENTENCE) {
      tally.prose += visible;
    }
  }
}
