package io.dibao.ingest.decode;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;

/**
 * The title of the article on a page: what the page's head and its headings agree on. The title
 * element mostly has the names of the site and its columns behind it, set off by _ | - or –.
 *
 * @param site the parts of the title element that are not the title
 * @param house the one of them that is the name of the publishing house
 */
record PageTitle(Optional<String> text, List<String> site, Optional<String> house) {

  private static final String SEPARATORS = "_|｜-–—丨·";
  private static final int SHORTEST = 4;
  private static final int LONGEST = 300;
  private static final int LONGEST_COLUMN = 8;
  private static final List<String> RIGHTS = List.of("版权所有", "Copyright", "©", "首页");

  /** A line that is only a part of the title element is the title from this length on. */
  private static final int SHORTEST_PART = 8;

  /**
   * The title.
   *
   * @param named what the metadata calls it: og:title, JSON-LD's headline
   * @param name the site's name, where the metadata has it
   */
  static PageTitle of(
      Document page,
      Optional<String> named,
      Optional<String> name,
      List<PageLines.Line> lines,
      CreditReader credits) {
    String whole = OneLine.of(clipped(page.title()));
    Optional<String> text = text(whole, named, name, lines);
    List<String> site = text.map(title -> parts(whole, title)).orElse(List.of());
    Optional<String> house =
        site.stream()
            .filter(part -> credits.isHouse(part) || isOwner(part, lines))
            .reduce((first, last) -> last);
    return new PageTitle(text, site, house);
  }

  private static Optional<String> text(
      String documentTitle,
      Optional<String> named,
      Optional<String> site,
      List<PageLines.Line> lines) {
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
        return Optional.of(
            printed.contains(squeezed(title))
                ? title
                : lastPart(title, lines).orElseGet(() -> withoutSite(title, site, printed)));
      }
    }
    return lines.stream()
        .filter(PageLines.Line::heading)
        .map(PageLines.Line::text)
        .filter(text -> text.length() >= SHORTEST)
        .findFirst();
  }

  /** A line that the page prints and that ends the title: 某某县人民政府 政务要闻 我县召开推进会. */
  private static Optional<String> lastPart(String title, List<PageLines.Line> lines) {
    return lines.stream()
        .map(PageLines.Line::text)
        .filter(text -> text.length() >= SHORTEST_PART && text.length() < title.length())
        .filter(title::endsWith)
        .filter(text -> isBorder(title.charAt(title.length() - text.length() - 1)))
        .max(Comparator.comparingInt(String::length));
  }

  private static boolean isBorder(char c) {
    return c == ' ' || SEPARATORS.indexOf(c) >= 0;
  }

  /** What is around {@code title} in {@code whole}. */
  private static List<String> parts(String whole, String title) {
    int at = whole.indexOf(title);
    if (at < 0) {
      return List.of();
    }
    String rest = whole.substring(0, at) + "_" + whole.substring(at + title.length());
    return Arrays.stream(rest.split("[_|｜–—丨-]", -1))
        .map(String::strip)
        .filter(part -> part.length() > 1)
        .toList();
  }

  /** Whether the page says that it belongs to {@code part}. */
  private static boolean isOwner(String part, List<PageLines.Line> lines) {
    return lines.stream()
        .map(PageLines.Line::text)
        .filter(text -> text.contains(part))
        .anyMatch(text -> RIGHTS.stream().anyMatch(text::contains));
  }

  /** The longest part before a separator that the page also prints as a line of its own. */
  private static String withoutSite(String title, Optional<String> site, Set<String> printed) {
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
