package io.dibao.ingest.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the characters of one block with their emphasis and links. */
final class InlineBuffer {

  /**
   * The link around some text.
   *
   * @param open whether there is one
   * @param url where it leads, if that is an absolute address
   */
  record Anchor(boolean open, Optional<String> url) {
    static final Anchor NONE = new Anchor(false, Optional.empty());
  }

  private final StringBuilder raw = new StringBuilder();
  private final List<Range> strong = new ArrayList<>();
  private final List<Block.Link> links = new ArrayList<>();
  private int anchored;

  /** Adds plain text. */
  void append(CharSequence text) {
    append(text, false, Anchor.NONE);
  }

  /** Adds {@code text} as it stands in the markup. */
  void append(CharSequence text, boolean bold, Anchor anchor) {
    int start = raw.length();
    raw.append(text);
    int end = raw.length();
    if (end == start) {
      return;
    }
    if (bold) {
      extend(start, end);
    }
    if (anchor.open()) {
      anchored += (int) text.chars().filter(c -> !Spacing.isSpace((char) c)).count();
    }
    anchor.url().ifPresent(url -> link(start, end, url));
  }

  /** A place at which the text goes on on the next line without a new paragraph. */
  void softBreak() {
    raw.append('\n');
  }

  /** A space that the words on both sides need. */
  void space() {
    raw.append(' ');
  }

  int length() {
    return raw.length();
  }

  /** The last {@code count} characters, as they stand in the markup. */
  String tail(int count) {
    return raw.substring(Math.max(0, raw.length() - count));
  }

  private void extend(int start, int end) {
    int last = strong.size() - 1;
    if (last >= 0 && strong.get(last).end() == start) {
      strong.set(last, new Range(strong.get(last).start(), end));
    } else {
      strong.add(new Range(start, end));
    }
  }

  private void link(int start, int end, String url) {
    int last = links.size() - 1;
    if (last >= 0 && links.get(last).range().end() == start && links.get(last).url().equals(url)) {
      links.set(last, new Block.Link(new Range(links.get(last).range().start(), end), url));
    } else {
      links.add(new Block.Link(new Range(start, end), url));
    }
  }

  /** What was collected, with its white space in order; the buffer is empty afterwards. */
  Inline take() {
    Spacing spacing = new Spacing(raw);
    String text = spacing.text();
    List<Range> emphases = new ArrayList<>();
    for (Range range : strong) {
      Range moved = spacing.moved(range);
      if (moved.length() > 0) {
        emphases.add(moved);
      }
    }
    List<Block.Link> moved = new ArrayList<>();
    for (Block.Link link : links) {
      Range range = spacing.moved(link.range());
      if (range.length() > 0) {
        moved.add(new Block.Link(range, link.url()));
      }
    }
    long visible = text.chars().filter(c -> !Spacing.isSpace((char) c)).count();
    double linked = visible == 0 ? 0 : Math.min(1.0, (double) anchored / visible);
    anchored = 0;
    raw.setLength(0);
    strong.clear();
    links.clear();
    return new Inline(text, emphases, moved, linked);
  }
}
