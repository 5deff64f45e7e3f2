package io.dibao.ingest.clean;

import io.dibao.ingest.decode.BadArticle;
import io.dibao.ingest.decode.Body;
import io.dibao.ingest.decode.CreditReader;
import io.dibao.ingest.decode.HtmlTree;
import io.dibao.ingest.decode.Post;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Reduces a post to the article itself: the text in blocks, the images, and the facts that were
 * printed around it. The rules of the language are in {@code clean/*.yaml}.
 */
@ApplicationScoped
public class Cleaner {

  /** How many lines of a page's frame are read for its editor. */
  private static final int MOST_EDITORS = 20;

  private final CleanSettings settings;
  private final MarkupRules markup = new MarkupRules();
  private final LineRules lines = new LineRules();
  private final CreditReader credits = new CreditReader();
  private final Captions captions = new Captions(lines);
  private final Markdown markdown;

  public Cleaner(CleanSettings settings) {
    this.settings = Objects.requireNonNull(settings, "settings");
    this.markdown = new Markdown(settings.depth());
  }

  /** The pieces of a body, and how many visible characters it had. */
  private record Content(List<Piece> pieces, int characters) {}

  /**
   * The article in {@code post}.
   *
   * @throws BadArticle unprocessable, field {@code title} or {@code body}, where nothing is left of
   *     it, or {@code body} where it is nested deeper than the bound
   */
  public CleanArticle clean(Post post) {
    Facts facts = new Facts(post);
    boolean page = post.body().format() == Body.Format.PAGE;
    Content content = content(post, facts);
    String title = title(post, content.pieces());
    List<Piece> selected =
        new Selection(lines, credits, facts, title.replace(" ", ""), page, content.pieces())
            .select();
    Layout layout = new Layout(settings.images());
    for (String url : post.images()) {
      layout.image(new Image(url, Image.Role.LEAD, Optional.empty(), Optional.empty()));
    }
    captions.bind(selected).forEach(layout::add);
    layout.warning().ifPresent(facts::warn);
    String text = layout.text();
    if (text.isBlank()) {
      throw new BadArticle(
          BadArticle.Kind.UNPROCESSABLE, "body", "No text is left when the body is cleaned.");
    }
    return new CleanArticle(
        title,
        facts.author(),
        facts.editor(),
        facts.publisher(),
        text,
        layout.blocks(),
        layout.images(),
        Math.min(1.0, (double) visible(text) / Math.max(1, content.characters())),
        facts.warnings());
  }

  private Content content(Post post, Facts facts) {
    return switch (post.body().format()) {
      case TEXT -> plain(post.body().content());
      case MARKDOWN -> html(markdown.html(post.body().content()), post, false, facts);
      case HTML -> html(post.body().content(), post, false, facts);
      case PAGE -> html(post.body().content(), post, true, facts);
    };
  }

  private Content plain(String text) {
    int most = settings.blocks();
    List<Piece> pieces = new ArrayList<>();
    for (String line : text.lines().filter(l -> !l.isBlank()).limit(most + 1L).toList()) {
      Inline inline = inline(line);
      if (pieces.size() >= most) {
        throw PieceReader.tooMany(most);
      }
      if (!inline.isEmpty()) {
        pieces.add(new Piece.Text(Block.Kind.PARAGRAPH, 0, inline, Optional.empty()));
      }
    }
    return new Content(pieces, visible(text));
  }

  private Content html(String html, Post post, boolean page, Facts facts) {
    Element body = HtmlTree.parse(html, settings.depth()).body();
    Census census = Census.of(body);
    Pruning pruning = Pruning.of(body, census, page, markup, credits);
    Element article = page ? new ArticleFinder(markup, census, pruning).find(body) : body;
    PieceReader reader = new PieceReader(markup, pruning, census, post.source().url(), settings);
    List<Piece> pieces = reader.read(article);
    facts.editor(pruning.editor());
    if (page) {
      facts.editor(editorBeside(body, census));
      if (body.getElementsByTag("a").stream().anyMatch(link -> lines.isFurther(link.text()))) {
        facts.warn("The article goes on: its further pages were not posted.");
      }
    }
    if (pruning.media() > 0 && !page) {
      facts.warn("Left out: " + pruning.media() + " embedded frames, films or sounds.");
    }
    if (reader.cutTables() > 0) {
      facts.warn("Cut to the bound of cells: " + reader.cutTables() + " tables.");
    }
    return new Content(pieces, census.count(article).text());
  }

  /** The editor whom the page names outside of the article: 责任编辑：于士航 in the frame. */
  private Optional<String> editorBeside(Element body, Census census) {
    return body.stream()
        .filter(element -> lines.namesAnEditor(element.ownText()))
        .filter(element -> census.count(element).text() <= CreditReader.LONGEST)
        .limit(MOST_EDITORS)
        .flatMap(element -> credits.read(element.text()).editor().stream())
        .findFirst();
  }

  private static String title(Post post, List<Piece> pieces) {
    Optional<String> title = post.title().map(raw -> inline(raw).text());
    return title
        .or(() -> firstHeading(pieces))
        .filter(found -> !found.isBlank())
        .orElseThrow(
            () ->
                new BadArticle(BadArticle.Kind.UNPROCESSABLE, "title", "The page shows no title."));
  }

  private static Optional<String> firstHeading(List<Piece> pieces) {
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Text text && text.kind() == Block.Kind.HEADING) {
        return Optional.of(text.inline().text());
      }
    }
    return Optional.empty();
  }

  private static Inline inline(String line) {
    InlineBuffer buffer = new InlineBuffer();
    buffer.append(line);
    return buffer.take();
  }

  private static int visible(String text) {
    return (int) text.chars().filter(c -> !Spacing.isSpace((char) c)).count();
  }
}
