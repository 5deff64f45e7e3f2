package io.dibao.ingest.clean;

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

  String html(String markdown) {
    return renderer.render(parser.parse(markdown));
  }
}
