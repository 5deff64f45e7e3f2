package io.dibao.ingest.decode;

import java.util.Locale;
import java.util.Set;

/** Walks over the tags of HTML in one pass without building anything. */
final class TagScanner {

  /** What is inside these is text to an HTML parser. */
  private static final Set<String> RAW =
      Set.of("script", "style", "textarea", "title", "xmp", "noembed", "noframes", "iframe");

  private static final int LONGEST_NAME = 32;

  private final String html;
  private int position;
  private String name = "";
  private boolean end;
  private boolean selfClosing;

  TagScanner(String html) {
    this.html = html;
  }

  /** The name of the tag that {@link #next} has found, in lower case. */
  String name() {
    return name;
  }

  /** Whether it is an end tag. */
  boolean isEnd() {
    return end;
  }

  /** Whether it ends in {@code />}, which closes the elements of SVG but not those of HTML. */
  boolean isSelfClosing() {
    return selfClosing;
  }

  /** Goes to the next tag. */
  boolean next() {
    while (true) {
      int start = html.indexOf('<', position);
      if (start < 0) {
        return false;
      }
      position = start + 1;
      if (html.startsWith("!--", position)) {
        int close = html.indexOf("-->", position);
        position = close < 0 ? html.length() : close + 3;
      } else {
        end = position < html.length() && html.charAt(position) == '/';
        int nameStart = end ? position + 1 : position;
        if (nameStart < html.length() && isLetter(html.charAt(nameStart))) {
          readTag(nameStart);
          return true;
        }
      }
    }
  }

  private void readTag(int nameStart) {
    int i = nameStart;
    while (i < html.length() && isNamePart(html.charAt(i))) {
      i++;
    }
    name =
        html.substring(nameStart, Math.min(i, nameStart + LONGEST_NAME)).toLowerCase(Locale.ROOT);
    position = skipAttributes(i);
    selfClosing = position - 2 >= i && html.startsWith("/>", position - 2);
    if (!end && RAW.contains(name)) {
      skipRawText();
    }
  }

  /** The offset behind the tag's {@code >}; quoted values may hold one. */
  private int skipAttributes(int from) {
    char quote = 0;
    boolean value = false;
    for (int i = from; i < html.length(); i++) {
      char c = html.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '>') {
        return i + 1;
      } else if (value && (c == '"' || c == '\'')) {
        quote = c;
      }
      value = quote == 0 && (c == '=' || (value && c == ' '));
    }
    return html.length();
  }

  private void skipRawText() {
    int i = html.indexOf("</", position);
    while (i >= 0) {
      if (html.regionMatches(true, i + 2, name, 0, name.length())) {
        break;
      }
      i = html.indexOf("</", i + 2);
    }
    if (i < 0) {
      position = html.length();
      return;
    }
    int close = html.indexOf('>', i);
    position = close < 0 ? html.length() : close + 1;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isNamePart(char c) {
    return c > ' ' && c != '/' && c != '>';
  }
}
