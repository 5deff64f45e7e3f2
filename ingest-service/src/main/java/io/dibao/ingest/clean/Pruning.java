package io.dibao.ingest.clean;

import io.dibao.ingest.decode.CreditReader;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/**
 * Marks what in a tree is not the article: what is never shown, forms, advertisements, share bars,
 * lists of other articles. Nothing that holds half of the text, or most of the prose, is dropped,
 * whatever it is called: old sites put whole pages into a form, and WeChat hides articles until its
 * scripts have run.
 */
final class Pruning implements NodeFilter {

  private static final Set<String> MEDIA = Set.of("iframe", "video", "audio", "object", "embed");
  private static final Set<String> FRAME = Set.of("nav", "footer", "aside", "header");

  private final MarkupRules rules;
  private final CreditReader credits;
  private final Census census;
  private final boolean page;
  private final int half;
  private final int prose;
  private final Set<Node> dropped = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Node> promotions = Collections.newSetFromMap(new IdentityHashMap<>());
  private Optional<String> editor = Optional.empty();
  private int media;

  private Pruning(
      MarkupRules rules, CreditReader credits, Census census, boolean page, Element root) {
    this.rules = rules;
    this.credits = credits;
    this.census = census;
    this.page = page;
    this.half = census.count(root).text() / 2;
    this.prose = census.count(root).prose();
  }

  /**
   * Marks what to drop below {@code root}.
   *
   * @param page whether it is a whole page, with a frame around the article
   */
  static Pruning of(
      Element root, Census census, boolean page, MarkupRules rules, CreditReader credits) {
    Pruning pruning = new Pruning(rules, credits, census, page, root);
    root.filter(pruning);
    return pruning;
  }

  boolean isDropped(Node node) {
    return dropped.contains(node);
  }

  /** The name after 责任编辑 in what was dropped. */
  Optional<String> editor() {
    return editor;
  }

  /** Whether the node was dropped as an advertisement of the publisher. */
  boolean isPromotion(Node node) {
    return promotions.contains(node);
  }

  /** How many frames, films and sounds were dropped. */
  int media() {
    return media;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (!(node instanceof Element element) || depth == 0) {
      return FilterResult.CONTINUE;
    }
    String name = element.normalName();
    if (Census.INVISIBLE.contains(name)) {
      media += MEDIA.contains(name) ? 1 : 0;
      return drop(element);
    }
    Census.Count count = census.count(element);
    if (isArticle(count) || name.equals("body") || name.equals("html")) {
      return FilterResult.CONTINUE;
    }
    if (rules.isPromotion(element)) {
      promotions.add(element);
      return drop(element);
    }
    boolean dropped =
        name.equals("form")
            || isHidden(element)
            || ((element.isBlock() || count.text() == 0) && isNamed(element, name, count));
    return dropped ? drop(element) : FilterResult.CONTINUE;
  }

  /** Words in a running line are never dropped for the class of their element. */
  private boolean isNamed(Element element, String name, Census.Count count) {
    return rules.isDropped(element)
        || (page && (FRAME.contains(name) || rules.isFrame(element)) && !isProse(count));
  }

  private boolean isArticle(Census.Count count) {
    return count.text() > half || count.prose() * 10L > prose * 4L;
  }

  /** A frame's words name parts of articles too (main-top, author-text); prose is no frame. */
  private boolean isProse(Census.Count count) {
    return count.prose() * 10L > prose && count.links() * 4L < count.text();
  }

  private FilterResult drop(Element element) {
    dropped.add(element);
    if (editor.isEmpty() && census.count(element).text() <= CreditReader.LONGEST) {
      editor = credits.read(element.text()).editor();
    }
    return FilterResult.SKIP_CHILDREN;
  }

  private static boolean isHidden(Element element) {
    if (element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    if (style.length() > 500) {
      return false;
    }
    return style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
  }
}
