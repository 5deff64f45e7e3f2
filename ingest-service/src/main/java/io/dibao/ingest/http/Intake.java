package io.dibao.ingest.http;

import io.dibao.ingest.IngestSettings;
import io.dibao.ingest.decode.Post;
import io.dibao.ingest.event.ArticleEvent;
import io.dibao.ingest.event.ArticleParser;
import io.dibao.ingest.event.ArticlePublisher;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/** Takes one post through the flow, up to the brokers' acknowledgement. */
@ApplicationScoped
class Intake {

  private final ArticleParser parser;
  private final ArticlePublisher publisher;
  private final URI catalog;

  Intake(ArticleParser parser, ArticlePublisher publisher, IngestSettings settings) {
    this.parser = parser;
    this.publisher = publisher;
    this.catalog = settings.catalogUrl();
  }

  /**
   * Parses on the calling thread, then publishes.
   *
   * @return the receipt, after the acknowledgement
   * @throws io.dibao.ingest.decode.BadArticle if the post cannot be taken
   */
  Uni<Receipt> take(Post post) {
    ArticleEvent event = parser.parse(post);
    return publisher
        .publish(event)
        .replaceWith(
            () -> new Receipt(event.id(), event.revision(), Receipt.Links.to(event.id(), catalog)));
  }

  /** The event that {@link #take} would publish. */
  ArticleEvent preview(Post post) {
    return parser.parse(post);
  }
}
