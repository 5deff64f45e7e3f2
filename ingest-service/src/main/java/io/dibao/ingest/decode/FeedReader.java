package io.dibao.ingest.decode;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdom2.Document;
import org.jdom2.Element;

/** Reads RSS 0.9 to 2.0 and Atom: each item is an article. */
final class FeedReader {

  /** Where the formats write an item's date, the publish date first. */
  private static final List<String> DATES =
      List.of("pubDate", "published", "issued", "date", "updated", "modified");

  /** How texts end that go on elsewhere. */
  private static final List<String> MORE =
      List.of("阅读全文", "查看全文", "阅读原文", "查看原文", "Read more", "[…]", "[...]");

  private static final int TAIL = 200;

  private final DecodeSettings settings;
  private final PublishTimeReader times;

  FeedReader(DecodeSettings settings) {
    this.settings = settings;
    this.times = new PublishTimeReader(settings.defaultZone());
  }

  List<Decoded> readAll(Text text) {
    Document xml = FeedXml.parse(text.characters());
    List<Element> items = items(xml);
    if (items.size() > settings.items()) {
      throw JsonReader.tooMany(settings.items());
    }
    SyndFeed feed = feed(xml);
    if (feed.getEntries().isEmpty()) {
      throw new BadArticle(BadArticle.Kind.UNPROCESSABLE, "body", "The feed has no items.");
    }
    // ROME loses the zone of a date, and dates that it cannot read; the elements still have them.
    boolean aligned = items.size() == feed.getEntries().size();
    List<Decoded> all = new ArrayList<>();
    for (int i = 0; i < feed.getEntries().size(); i++) {
      SyndEntry entry = feed.getEntries().get(i);
      Optional<String> date = aligned ? date(items.get(i)) : Optional.empty();
      all.add(Decoded.of(() -> post(feed, entry, date, text.warnings())));
    }
    return all;
  }

  private static SyndFeed feed(Document xml) {
    try {
      return new SyndFeedInput().build(xml);
    } catch (FeedException | IllegalArgumentException e) {
      throw FeedXml.malformed("This is no RSS or Atom feed that could be read.");
    }
  }

  private Post post(SyndFeed feed, SyndEntry entry, Optional<String> date, List<String> warnings) {
    PostDraft draft = new PostDraft(settings, warnings);
    text(entry.getTitle()).ifPresent(draft::title);
    text(entry.getAuthor()).map(FeedReader::person).ifPresent(draft::author);
    text(feed.getTitle()).ifPresent(draft::feed);
    if (entry.getSource() != null) {
      text(entry.getSource().getTitle()).ifPresent(draft::publisher);
    }
    Stream.of(entry.getLink(), entry.getUri())
        .filter(link -> link != null && WebAddress.absolute(link).isPresent())
        .findFirst()
        .ifPresent(draft::url);
    draft.categories(
        entry.getCategories().stream()
            .map(SyndCategory::getName)
            .flatMap(name -> text(name).stream())
            .toList());
    entry.getEnclosures().stream()
        .filter(e -> e.getType() != null && e.getType().startsWith("image/") && e.getUrl() != null)
        .forEach(e -> draft.image(e.getUrl()));
    date.ifPresent(value -> draft.published(times.read(value), "date"));
    if (isSummary(feed, entry)) {
      draft.warn("The feed gives a summary of the article only.");
    }
    return draft.build(body(entry));
  }

  /** RSS 2.0 asks for an address with the name behind it: {@code a@example.org (李墨轩)}. */
  private static String person(String author) {
    int open = author.indexOf('(');
    return author.contains("@") && open > 0 && author.endsWith(")")
        ? author.substring(open + 1, author.length() - 1)
        : author;
  }

  /** Atom has a place for summaries; elsewhere the text says that it goes on at the site. */
  private static boolean isSummary(SyndFeed feed, SyndEntry entry) {
    Optional<String> content =
        entry.getContents().stream().flatMap(one -> text(one.getValue()).stream()).findFirst();
    String value =
        content
            .or(() -> Optional.ofNullable(entry.getDescription()).flatMap(d -> text(d.getValue())))
            .orElse("");
    String end = OneLine.of(value.substring(Math.max(0, value.length() - TAIL)));
    return MORE.stream().anyMatch(end::endsWith)
        || (content.isEmpty() && feed.getFeedType().startsWith("atom"));
  }

  private static Body body(SyndEntry entry) {
    Stream<SyndContent> contents = entry.getContents().stream();
    Optional<SyndContent> longest =
        contents
            .filter(content -> text(content.getValue()).isPresent())
            .reduce((a, b) -> b.getValue().length() > a.getValue().length() ? b : a)
            .or(() -> Optional.ofNullable(entry.getDescription()))
            .filter(content -> text(content.getValue()).isPresent());
    if (longest.isEmpty()) {
      throw new BadArticle(
          BadArticle.Kind.UNPROCESSABLE, "body", "The item has neither content nor summary.");
    }
    String value = longest.get().getValue();
    String type = longest.get().getType();
    if ("text".equals(type) || "text/plain".equals(type) || !Markup.holdsTag(value)) {
      return new Body(Body.Format.TEXT, org.jsoup.parser.Parser.unescapeEntities(value, false));
    }
    return new Body(Markup.isPage(value) ? Body.Format.PAGE : Body.Format.HTML, value);
  }

  private static Optional<String> date(Element item) {
    return DATES.stream()
        .flatMap(
            name ->
                item.getChildren().stream()
                    .filter(child -> child.getName().equals(name))
                    .map(Element::getTextTrim))
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  /** RSS 2.0 has its items in the channel, RSS 1.0 and Atom in the root. */
  private static List<Element> items(Document xml) {
    Element root = xml.getRootElement();
    return Stream.concat(
            root.getChildren().stream(),
            root.getChildren().stream()
                .filter(child -> child.getName().equals("channel"))
                .flatMap(channel -> channel.getChildren().stream()))
        .filter(child -> child.getName().equals("item") || child.getName().equals("entry"))
        .toList();
  }

  private static Optional<String> text(String value) {
    return value == null || value.isBlank() ? Optional.empty() : Optional.of(value);
  }
}
