package io.dibao.catalog.store;

import io.dibao.catalog.event.ArticleEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * An article as the store holds it.
 *
 * @param storedAt when this revision was stored, to the microsecond
 * @param json the whole event; the same values as were received, in the database's own spacing and
 *     order of fields
 */
public record StoredArticle(
    UUID id, String revision, Instant storedAt, ArticleEvent article, String json) {}
