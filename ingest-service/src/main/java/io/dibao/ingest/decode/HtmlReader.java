package io.dibao.ingest.decode;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads HTML: whole pages, whose title, author, publisher, time and address come from JSON-LD, from
 * OpenGraph and other meta elements, or from the line that the page prints under the title; and
 * fragments, whose title is their first heading.
 */
final class HtmlReader {

  private static final int METAS = 500;

  /** How many lines behind the title a byline is looked for. */
  private static final int BYLINE = 40;

  private static final List<String> TITLES = List.of("articletitle", "og:title", "twitter:title");
  private static final List<String> TIMES =
      List.of(
          "article:published_time",
          "og:published_time",
          "og:release_date",
          "publishdate",
          "pubdate",
          "publish_time",
          "publishtime",
          "firstpublishedtime",
          "weibo:article:create_at",
          "weibo: article:create_at",
          "bytedance:published_time",
          "apub:time",
          "datepublished",
          "date",
          "dc.date",
          "dc.date.issued");
  private static final List<String> AUTHORS =
      List.of("author", "article:author", "og:author", "byl");
  private static final List<String> SOURCES = List.of("contentsource", "source", "mediaid");
  private static final List<String> SITES = List.of("og:site_name", "sitename", "application-name");

  private final DecodeSettings settings;
  private final PublishTimeReader times;
  private final CreditReader credits = new CreditReader();

  HtmlReader(DecodeSettings settings) {
    this.settings = settings;
    this.times = new PublishTimeReader(settings.defaultZone());
  }

  Post read(Text text) {
    if (text.characters().isBlank()) {
      throw new BadArticle(BadArticle.Kind.UNPROCESSABLE, "body", "The article is empty.");
    }
    Document document = HtmlTree.parse(text.characters(), settings.depth());
    PostDraft draft = new PostDraft(settings, text.warnings());
    if (!Markup.isPage(text.characters())) {
      Optional.ofNullable(document.selectFirst("h1, h2"))
          .map(Element::text)
          .ifPresent(draft::title);
      return draft.build(new Body(Body.Format.HTML, text.characters()));
    }
    describe(document, draft);
    return draft.build(new Body(Body.Format.PAGE, text.characters()));
  }

  private void describe(Document page, PostDraft draft) {
    Map<String, String> metas = metas(page);
    JsonLd linked = JsonLd.of(page);
    List<PageLines.Line> lines = PageLines.of(page);
    Optional<String> site = first(metas, SITES);
    Optional<String> title =
        PageTitle.of(page, linked.headline().or(() -> first(metas, TITLES)), site, lines);
    title.ifPresent(draft::title);
    Byline byline = Byline.of(lines, title, credits);
    linked
        .author()
        .or(byline::author)
        .or(() -> first(metas, AUTHORS).filter(HtmlReader::isPerson))
        .ifPresent(draft::author);
    first(metas, SOURCES)
        .filter(HtmlReader::isPerson)
        .or(byline::publisher)
        .or(linked::publisher)
        .or(() -> site)
        .ifPresent(draft::publisher);
    Stream.of(
            linked.published(),
            first(metas, TIMES),
            Optional.ofNullable(page.selectFirst("time[datetime]")).map(e -> e.attr("datetime")),
            byline.date())
        .flatMap(Optional::stream)
        .map(times::read)
        .filter(Optional::isPresent)
        .findFirst()
        .ifPresent(reading -> draft.published(reading, "date"));
    address(page, metas, linked).ifPresent(draft::url);
    Optional.ofNullable(metas.get("og:image"))
        .filter(image -> WebAddress.absolute(image).isPresent())
        .ifPresent(draft::image);
  }

  private static Optional<String> address(Document page, Map<String, String> metas, JsonLd linked) {
    Element canonical = page.selectFirst("link[rel=canonical]");
    return Stream.of(
            canonical == null ? null : canonical.attr("href"),
            metas.get("og:url"),
            linked.url().orElse(null))
        .filter(Objects::nonNull)
        .map(WebAddress::absolute)
        .flatMap(Optional::stream)
        .filter(url -> !WebAddress.isSiteRoot(url))
        .findFirst();
  }

  private static Map<String, String> metas(Document page) {
    Map<String, String> metas = new HashMap<>();
    page.select("meta[content]").stream()
        .limit(METAS)
        .forEach(
            meta -> {
              String content = meta.attr("content").strip();
              for (String attribute : List.of("property", "name", "itemprop")) {
                String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty()) {
                  metas.putIfAbsent(name, content);
                }
              }
            });
    return metas;
  }

  private static Optional<String> first(Map<String, String> metas, List<String> names) {
    return names.stream().map(metas::get).filter(Objects::nonNull).findFirst();
  }

  /** Templates leave addresses, numbers and samples where a name should be. */
  private static boolean isPerson(String name) {
    return !name.contains("@")
        && !name.contains("/")
        && name.chars().anyMatch(Character::isLetter)
        && name.length() <= CreditReader.LONGEST;
  }

  /** What the lines under the title say. */
  private record Byline(
      Optional<String> author, Optional<String> publisher, Optional<String> date) {

    static Byline of(List<PageLines.Line> lines, Optional<String> title, CreditReader credits) {
      int start = start(lines, title);
      Byline near = over(lines.subList(start, Math.min(lines.size(), start + BYLINE)), credits);
      return near.date().isPresent() ? near : near.or(over(lines, credits));
    }

    private static int start(List<PageLines.Line> lines, Optional<String> title) {
      int last = 0;
      for (int i = 0; i < lines.size() && title.isPresent(); i++) {
        if (lines.get(i).text().equals(title.get())) {
          if (lines.get(i).heading()) {
            return i;
          }
          last = i;
        }
      }
      return last;
    }

    private static Byline over(List<PageLines.Line> lines, CreditReader reader) {
      Byline byline = new Byline(Optional.empty(), Optional.empty(), Optional.empty());
      for (PageLines.Line line : lines) {
        CreditReader.Credits found = reader.read(line.text());
        boolean timed =
            found.date().filter(date -> date.contains(":") || found.whole()).isPresent();
        byline =
            byline.or(
                new Byline(
                    found.whole() ? found.author() : Optional.empty(),
                    found.whole() || timed ? found.publisher() : Optional.empty(),
                    timed ? found.date() : Optional.empty()));
      }
      return byline;
    }

    private Byline or(Byline other) {
      return new Byline(
          author.or(other::author), publisher.or(other::publisher), date.or(other::date));
    }
  }
}
