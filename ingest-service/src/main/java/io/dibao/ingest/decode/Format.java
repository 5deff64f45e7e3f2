package io.dibao.ingest.decode;

import java.util.regex.Pattern;

/** What a request part is written in. */
enum Format {
  MARKDOWN,
  HTML,
  TEXT,
  JSON,
  FEED;

  private static final int HEAD = 1_024;

  private static final Pattern JSON_START =
      Pattern.compile("\\{\\s{0,512}[\"}]|\\[\\s{0,512}[{\\]]");
  private static final Pattern FEED_START =
      Pattern.compile("<(?:\\?xml|rss|feed|rdf:RDF)[\\s>]", Pattern.CASE_INSENSITIVE);
  private static final Pattern XHTML = Pattern.compile("<html[\\s>]", Pattern.CASE_INSENSITIVE);

  /**
   * The format that a media type names, or for unnamed and XML types the one that the text looks
   * like.
   *
   * @throws BadArticle unsupported, for other types and for what is no text
   */
  static Format of(MediaType type, String text) {
    return switch (type.name()) {
      case "text/markdown", "text/x-markdown" -> MARKDOWN;
      case "text/html" -> HTML;
      case "text/plain" -> TEXT;
      case "application/json", "text/json" -> JSON;
      case "application/rss+xml", "application/atom+xml", "application/rdf+xml" -> FEED;
      case "application/xml", "text/xml", "application/xhtml+xml" -> isXhtml(text) ? HTML : FEED;
      case "application/octet-stream" -> sniff(text);
      default ->
          throw MediaType.unsupported(
              "Articles are taken as Markdown, HTML, plain text, JSON, RSS and Atom.");
    };
  }

  private static boolean isXhtml(String text) {
    return XHTML.matcher(text.substring(0, Math.min(text.length(), HEAD))).find();
  }

  private static Format sniff(String text) {
    if (text.indexOf('\0') >= 0) {
      throw MediaType.unsupported("This is no text.");
    }
    String start = text.substring(0, Math.min(text.length(), 4 * HEAD)).stripLeading();
    if (FrontMatterReader.isThere(text) || start.startsWith("# ")) {
      return MARKDOWN;
    }
    if (JSON_START.matcher(start).lookingAt()) {
      return JSON;
    }
    if (FEED_START.matcher(start).lookingAt()) {
      return isXhtml(start) ? HTML : FEED;
    }
    return start.startsWith("<!") || Markup.startsWithTag(start) ? HTML : TEXT;
  }
}
