package io.dibao.catalog.store;

import io.dibao.catalog.event.ArticleEvent;
import java.util.Optional;

/**
 * An article as it was before a batch.
 *
 * @param article of those that the batch retracts
 */
record Before(String revision, Optional<ArticleEvent> article) {}
