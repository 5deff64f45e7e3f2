package io.dibao.ingest.clean;

import io.dibao.ingest.decode.BadArticle;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Renders CommonMark with GitHub's tables as HTML. HTML inside is passed on: it is cleaned after.
 */
final class Markdown {

  private final Parser parser;
  private final HtmlRenderer renderer;

  /**
   * A renderer.
   *
   * @param depth how deep blocks, and emphasis in them, may be nested; deeper marks are text
   */
  Markdown(int depth) {
    List<TablesExtension> extensions = List.of((TablesExtension) TablesExtension.create());
    parser =
        Parser.builder()
            .extensions(extensions)
            .maxOpenBlockParsers(depth)
            .maxInlineNesting(depth)
            .build();
    renderer = HtmlRenderer.builder().extensions(extensions).build();
  }

  /**
   * The HTML of {@code markdown}.
   *
   * @throws BadArticle unprocessable, field {@code body}, for a table of more than a million cells
   */
  String html(String markdown) {
    try {
      return renderer.render(parser.parse(StrongMarks.inHtml(markdown)));
    } catch (IllegalArgumentException beyondItsBounds) {
      throw new BadArticle(
          BadArticle.Kind.UNPROCESSABLE, "body", "The Markdown holds a table with too many cells.");
    }
  }
}
