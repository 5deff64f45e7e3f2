package io.dibao.ingest.event;

import io.dibao.ingest.classify.Classifier;
import io.dibao.ingest.clean.CleanArticle;
import io.dibao.ingest.clean.Cleaner;
import io.dibao.ingest.date.DateFinder;
import io.dibao.ingest.decode.Post;
import io.dibao.ingest.decode.Source;
import io.dibao.ingest.outline.Outline;
import io.dibao.ingest.outline.Outliner;
import io.dibao.ingest.reference.ReferenceFinder;
import io.dibao.ingest.reference.References;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The flow from a post to its event: clean ▸ outline ▸ dates, references, classifications ▸ event.
 */
@ApplicationScoped
public class ArticleParser {

  /** Raised with every change of the rules that changes events. */
  static final String VERSION = "5";

  /** What "today" means to the readers of these articles. */
  private static final ZoneId READERS = ZoneId.of("Asia/Shanghai");

  private final Cleaner cleaner;
  private final Outliner outliner;
  private final DateFinder dates;
  private final ReferenceFinder references;
  private final Classifier classifier;
  private final Clock clock;

  public ArticleParser(
      Cleaner cleaner,
      Outliner outliner,
      DateFinder dates,
      ReferenceFinder references,
      Classifier classifier,
      Clock clock) {
    this.cleaner = cleaner;
    this.outliner = outliner;
    this.dates = dates;
    this.references = references;
    this.classifier = classifier;
    this.clock = clock;
  }

  /**
   * Reads a post.
   *
   * @throws io.dibao.ingest.decode.BadArticle if the post has no title or no text, or is nested too
   *     deep
   */
  public ArticleEvent parse(Post post) {
    CleanArticle article = cleaner.clean(post);
    Outline outline = outliner.outline(article);
    Source source = source(post.source(), article);
    ArticleIdentity identity = ArticleIdentity.of(article, source, post.published());
    Optional<LocalDate> day = post.published().map(published -> published.dateIn(READERS));
    References referred = references.find(article, outline);
    return new ArticleEvent(
        identity.id(),
        identity.revision(),
        article.title(),
        article.author(),
        article.editor(),
        Language.of(article.text()),
        post.published().map(published -> published.instant()),
        post.published().map(published -> published.zone().getId()),
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        source,
        article.images(),
        article.text(),
        ContentSignature.of(article.text()),
        outline.sections(),
        dates.find(article, outline, day),
        referred.documents(),
        referred.relations(),
        referred.agencies(),
        classifier.classify(article, outline, source.categories()),
        new Quality(
            VERSION,
            article.kept(),
            Stream.of(post.warnings(), article.warnings(), referred.warnings())
                .flatMap(List::stream)
                .toList()));
  }

  private static Source source(Source posted, CleanArticle article) {
    return new Source(article.publisher(), posted.feed(), posted.url(), posted.categories());
  }
}
