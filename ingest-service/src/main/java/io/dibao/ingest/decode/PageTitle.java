package io.dibao.ingest.decode;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;

/**
 * The title of the article on a page: what the page's head and its headings agree on. The title
 * element mostly has the names of the site and its columns behind it, set off by _ | - or –.
 */
final class PageTitle {

  private static final String SEPARATORS = "_|｜-–—丨·";
  private static final int SHORTEST = 4;
  private static final int LONGEST = 300;
  private static final int LONGEST_COLUMN = 8;

  private PageTitle() {}

  /**
   * The title.
   *
   * @param named what the metadata calls it: og:title, JSON-LD's headline
   */
  static Optional<String> of(
      Document page, Optional<String> named, Optional<String> site, List<PageLines.Line> lines) {
    String documentTitle = OneLine.of(clipped(page.title()));
    String claimed = named.map(PageTitle::clipped).map(OneLine::of).orElse("");
    Optional<String> heading =
        lines.stream()
            .filter(PageLines.Line::heading)
            .map(PageLines.Line::text)
            .filter(text -> text.length() >= SHORTEST)
            .filter(text -> startsWith(documentTitle, text) || startsWith(claimed, text))
            .max(Comparator.comparingInt(String::length));
    if (heading.isPresent()) {
      return heading;
    }
    Set<String> printed =
        lines.stream().map(line -> squeezed(line.text())).collect(Collectors.toSet());
    for (String title : List.of(claimed, documentTitle)) {
      if (!title.isEmpty()) {
        return Optional.of(withoutSite(title, site, printed));
      }
    }
    return lines.stream()
        .filter(PageLines.Line::heading)
        .map(PageLines.Line::text)
        .filter(text -> text.length() >= SHORTEST)
        .findFirst();
  }

  /** The longest part before a separator that the page also prints as a line of its own. */
  private static String withoutSite(String title, Optional<String> site, Set<String> printed) {
    if (printed.contains(squeezed(title))) {
      return title;
    }
    int first = -1;
    for (int i = title.length() - 1; i >= SHORTEST; i--) {
      if (SEPARATORS.indexOf(title.charAt(i)) >= 0) {
        String before = trimmed(title.substring(0, i));
        if (printed.contains(squeezed(before))) {
          return before;
        }
        if (before.length() >= SHORTEST && "·—".indexOf(title.charAt(i)) < 0) {
          first = i;
        }
      }
    }
    if (site.isPresent() && title.endsWith(site.get()) && title.length() > site.get().length()) {
      String before = trimmed(title.substring(0, title.length() - site.get().length()));
      return before.isEmpty() ? title : before;
    }
    // An underscore or a bar does not occur in headlines; a hyphen does (新冠病毒-19, 2021-2025).
    boolean clear = first > 0 && "_|｜".indexOf(title.charAt(first)) >= 0;
    boolean spaced =
        first > 0 && title.startsWith(" ", first - 1) && title.startsWith(" ", first + 1);
    return withoutColumn(clear || spaced ? trimmed(title.substring(0, first)) : title, printed);
  }

  /** A short last word goes if the page prints the title without it: 东区办事处. */
  private static String withoutColumn(String title, Set<String> printed) {
    int space = title.lastIndexOf(' ');
    boolean column = space >= SHORTEST && title.length() - space <= LONGEST_COLUMN;
    return column && printed.contains(squeezed(title.substring(0, space)))
        ? title.substring(0, space)
        : title;
  }

  private static String trimmed(String title) {
    int end = title.length();
    while (end > 0
        && (title.charAt(end - 1) == ' ' || SEPARATORS.indexOf(title.charAt(end - 1)) >= 0)) {
      end--;
    }
    return title.substring(0, end);
  }

  private static boolean startsWith(String title, String heading) {
    return squeezed(title).startsWith(squeezed(heading));
  }

  private static String squeezed(String text) {
    return text.replace(" ", "");
  }

  private static String clipped(String title) {
    return title.length() <= LONGEST ? title : title.substring(0, LONGEST);
  }
}
