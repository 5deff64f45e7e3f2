package io.dibao.ingest.decode;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells HTML pages, HTML fragments and Markdown apart by their looks. */
final class Markup {

  /** How far into a text it is looked at, in characters. */
  private static final int HEAD = 4_096;

  private static final Pattern PAGE =
      Pattern.compile(
          "<(?:!doctype\\s{1,9}html|html[\\s>]|body[\\s>]|head[\\s>])", Pattern.CASE_INSENSITIVE);

  private static final Pattern OPENING =
      Pattern.compile("<(?:!--|[a-z][a-z0-9]{0,15}[\\s/>])", Pattern.CASE_INSENSITIVE);

  /** Ends of paragraphs and lines: what makes running text HTML. */
  private static final Pattern BREAK =
      Pattern.compile("<(?:/p|/div|/section|/h[1-6]|br\\s?/?)>", Pattern.CASE_INSENSITIVE);

  private static final Pattern MARKDOWN_LINE = Pattern.compile("(?m)^(?:#{1,6} |[-*+] |> |```)");

  private static final int BREAKS = 3;

  private Markup() {}

  /** Whether {@code html} is a whole page and not a fragment. */
  static boolean isPage(String html) {
    String head = html.substring(0, Math.min(html.length(), HEAD));
    return PAGE.matcher(head).find() || head.toLowerCase(Locale.ROOT).contains("<meta ");
  }

  /** Whether {@code text} begins with a tag or an HTML comment. */
  static boolean startsWithTag(String text) {
    return OPENING.matcher(text.stripLeading()).lookingAt();
  }

  /** Whether a letter or a slash stands right behind a {@code <}, and a {@code >} behind that. */
  static boolean holdsTag(String text) {
    int end = text.lastIndexOf('>');
    for (int i = text.indexOf('<'); i >= 0 && i < end - 1; i = text.indexOf('<', i + 1)) {
      char next = text.charAt(i + 1);
      if (next == '/' || (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z')) {
        return true;
      }
    }
    return false;
  }

  /**
   * What the body of a post with front matter is. Generators of feeds write HTML there, which
   * CommonMark would misread (an indented tag behind a blank line is a code block to it); people
   * write Markdown, perhaps with tags in it.
   */
  static Body.Format ofBody(String body) {
    String text = body.strip();
    if (startsWithTag(text) && text.endsWith(">")) {
      return Body.Format.HTML;
    }
    if (MARKDOWN_LINE.matcher(text).find()) {
      return Body.Format.MARKDOWN;
    }
    long breaks = BREAK.matcher(text).results().limit(BREAKS).count();
    return breaks == BREAKS ? Body.Format.HTML : Body.Format.MARKDOWN;
  }
}
