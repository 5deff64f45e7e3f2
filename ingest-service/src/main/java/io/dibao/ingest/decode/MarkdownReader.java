package io.dibao.ingest.decode;

import java.util.List;
import java.util.Optional;

/**
 * Reads posts with front matter, as Hexo and RSSHub write them, and bare Markdown that begins with
 * {@code # title}.
 *
 * <p>Rule of RSSHub's Hexo posts: the last category is the feed, the one before it the publisher
 * (金融 ▸ 新浪财经 ▸ 新浪财经－国內). Fields of those names go before the rule.
 */
final class MarkdownReader {

  private final DecodeSettings settings;
  private final PublishTimeReader times;

  MarkdownReader(DecodeSettings settings) {
    this.settings = settings;
    this.times = new PublishTimeReader(settings.defaultZone());
  }

  Post read(Text text) {
    FrontMatterReader.Cut cut = FrontMatterReader.cut(text.characters());
    return cut.frontMatter().isPresent()
        ? post(cut.frontMatter().get(), cut.body(), text.warnings())
        : bare(text);
  }

  private Post post(FrontMatter matter, String body, List<String> warnings) {
    PostDraft draft = new PostDraft(settings, warnings);
    matter.warnings().forEach(draft::warn);
    matter.string("title").ifPresent(draft::title);
    matter.string("author").ifPresent(draft::author);
    matter.firstOf("url", "link", "original_url", "canonical_url").ifPresent(draft::url);
    draft.categories(
        matter.path(matter.fields().containsKey("categories") ? "categories" : "category"));
    List<String> path = draft.categories();
    if (path.size() > 1) {
      draft.feed(path.get(path.size() - 1)).publisher(path.get(path.size() - 2));
    }
    matter.firstOf("publisher", "source").ifPresent(draft::publisher);
    matter.string("feed").ifPresent(draft::feed);
    for (String field : List.of("headimg", "cover", "thumbnail")) {
      matter.string(field).ifPresent(draft::image);
    }
    for (String field : List.of("date", "published", "pubDate")) {
      Optional<String> date = matter.string(field);
      if (date.isPresent()) {
        draft.published(times.read(date.get()), field);
        break;
      }
    }
    Body.Format format = Markup.ofBody(body);
    return draft.build(new Body(format, body));
  }

  private Post bare(Text text) {
    PostDraft draft = new PostDraft(settings, text.warnings());
    String content = text.characters().stripLeading();
    if (content.isEmpty()) {
      throw new BadArticle(BadArticle.Kind.UNPROCESSABLE, "body", "The article is empty.");
    }
    if (!content.startsWith("# ")) {
      throw new BadArticle(
          BadArticle.Kind.UNPROCESSABLE,
          "title",
          "Markdown needs a title, in front matter or as a first line \"# title\".");
    }
    int end = content.indexOf('\n');
    end = end < 0 ? content.length() : end;
    draft.title(content.substring(2, end).replaceFirst("\\s{1,9}#{1,9}\\s{0,9}$", ""));
    return draft.build(new Body(Body.Format.MARKDOWN, content.substring(end)));
  }
}
