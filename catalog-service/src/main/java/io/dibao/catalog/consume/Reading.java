package io.dibao.catalog.consume;

import io.dibao.catalog.event.ArticleEvent;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What a record says. */
sealed interface Reading {

  /** The record as it came. */
  ConsumerRecord<byte[], byte[]> origin();

  /** It says something about an article. */
  sealed interface Word extends Reading {
    UUID id();
  }

  /** This is what the article now is. */
  record Published(ConsumerRecord<byte[], byte[]> origin, ArticleEvent article, String json)
      implements Word {

    @Override
    public UUID id() {
      return article.id();
    }
  }

  /** The article is no more. */
  record Retracted(ConsumerRecord<byte[], byte[]> origin, UUID id) implements Word {}

  /** It says nothing that this service understands. */
  record Unreadable(ConsumerRecord<byte[], byte[]> origin, UnreadableEvent reason)
      implements Reading {}
}
