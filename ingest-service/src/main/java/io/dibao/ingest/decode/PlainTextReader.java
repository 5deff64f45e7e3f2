package io.dibao.ingest.decode;

/** Reads plain text whose first line is the title, or a post with front matter. */
final class PlainTextReader {

  private final DecodeSettings settings;
  private final MarkdownReader posts;

  PlainTextReader(DecodeSettings settings, MarkdownReader posts) {
    this.settings = settings;
    this.posts = posts;
  }

  Post read(Text text) {
    if (FrontMatterReader.isThere(text.characters())) {
      return posts.read(text);
    }
    String content = text.characters().strip();
    if (content.isEmpty()) {
      throw new BadArticle(BadArticle.Kind.UNPROCESSABLE, "body", "The article is empty.");
    }
    int end = content.indexOf('\n');
    end = end < 0 ? content.length() : end;
    return new PostDraft(settings, text.warnings())
        .title(escaped(content.substring(0, end)))
        .build(new Body(Body.Format.TEXT, content.substring(end)));
  }

  /** In plain text a tag is no tag. */
  private static String escaped(String line) {
    return line.replace("&", "&amp;").replace("<", "&lt;");
  }
}
