package io.dibao.ingest.decode;

import java.util.List;
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

  private final DecodeSettings settings;
  private final PublishTimeReader times;
  private final CreditReader credits = new CreditReader();
  private final FactElements facts = new FactElements(credits);

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
    PageMetas metas = PageMetas.of(page);
    JsonLd linked = JsonLd.of(page);
    List<PageLines.Line> lines = PageLines.of(page);
    PageTitle title =
        PageTitle.of(page, linked.headline().or(metas::title), metas.site(), lines, credits);
    title.text().ifPresent(draft::title);
    Byline byline = Byline.of(lines, title.text(), credits);
    Optional<String> site = metas.site().filter(name -> !facts.isPlatform(name)).or(title::house);
    Optional<String> publisher =
        metas
            .source()
            .map(source -> credits.read(source).publisher().orElse(source))
            .or(() -> facts.publisher(page))
            .or(byline::publisher)
            .or(linked::publisher)
            .or(() -> site);
    publisher.or(() -> facts.account(page)).ifPresent(draft::publisher);
    author(page, metas, linked, byline)
        .filter(name -> !isHouse(name, publisher, title, metas))
        .ifPresent(draft::author);
    published(page, metas, linked, byline, draft);
    address(page, metas, linked).ifPresent(draft::url);
    metas.image().filter(image -> WebAddress.absolute(image).isPresent()).ifPresent(draft::image);
  }

  private Optional<String> author(Document page, PageMetas metas, JsonLd linked, Byline byline) {
    return linked.author().or(byline::author).or(() -> facts.author(page)).or(metas::author);
  }

  /** Whether the site names itself as the author. */
  private static boolean isHouse(
      String author, Optional<String> publisher, PageTitle title, PageMetas metas) {
    return publisher.filter(author::equals).isPresent()
        || title.site().contains(author)
        || metas.copyright().filter(rights -> rights.startsWith(author)).isPresent();
  }

  /** Of the times that the page gives, the first; with its time of day, if only a later has it. */
  private void published(
      Document page, PageMetas metas, JsonLd linked, Byline byline, PostDraft draft) {
    List<PublishTimeReader.Reading> readings =
        Stream.of(
                linked.published().stream(),
                metas.times(),
                Optional.ofNullable(page.selectFirst("time[datetime]"))
                    .map(e -> e.attr("datetime"))
                    .stream(),
                byline.date().stream(),
                linked.submitted().stream(),
                ScriptTimes.of(page, facts.times(), times).stream())
            .flatMap(written -> written)
            .flatMap(written -> times.read(written).stream())
            .toList();
    if (!readings.isEmpty()) {
      PublishTimeReader.Reading first = readings.get(0);
      draft.published(
          readings.stream()
              .filter(later -> later.completes(first))
              .findFirst()
              .or(() -> Optional.of(first)),
          "date");
      return;
    }
    metas
        .changes()
        .flatMap(written -> times.read(written).stream())
        .findFirst()
        .ifPresent(
            reading -> {
              draft.warn("The page gives no publish time, only that of its last change.");
              draft.published(Optional.of(reading), "date");
            });
  }

  private static Optional<String> address(Document page, PageMetas metas, JsonLd linked) {
    Element canonical = page.selectFirst("link[rel=canonical]");
    return Stream.of(
            canonical == null ? null : canonical.attr("href"),
            metas.url().orElse(null),
            linked.url().orElse(null))
        .filter(Objects::nonNull)
        .map(WebAddress::absolute)
        .flatMap(Optional::stream)
        .filter(url -> !WebAddress.isSiteRoot(url))
        .findFirst();
  }
}
