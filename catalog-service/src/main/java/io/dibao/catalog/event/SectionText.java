package io.dibao.catalog.event;

import io.dibao.catalog.event.ArticleEvent.Section;
import java.util.List;
import java.util.Optional;

/** Where a section's own words stand in the article's text. */
public final class SectionText {

  private SectionText() {}

  /** Behind the number and the heading. */
  public static int start(Section section, String text) {
    int behind = within(text, section.range().start());
    for (Optional<String> part : List.of(section.number(), section.heading())) {
      int start = behind;
      while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      if (part.isPresent() && text.startsWith(part.get(), start)) {
        behind = start + part.get().length();
      }
    }
    // A heading that is the paragraph's first sentence ends there: （一）坚持市场主导。尊重…
    while (section.heading().isPresent()
        && behind < text.length()
        && "。：:；".indexOf(text.charAt(behind)) >= 0) {
      behind++;
    }
    return behind;
  }

  /** Before the first section inside it, or at its end. */
  public static int end(Section section, String text) {
    int end = within(text, section.range().end());
    return section.sections().isEmpty()
        ? end
        : Math.min(end, within(text, section.sections().get(0).range().start()));
  }

  /** The offset, or the end of the text that is nearest to it. */
  public static int within(String text, int offset) {
    return Math.max(0, Math.min(offset, text.length()));
  }
}
