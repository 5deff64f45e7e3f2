package io.dibao.catalog.store;

import java.util.UUID;

/** Which record of the log an article was stored from. */
record ArticlePlace(UUID id, String topic, int partition, long offset) {}
