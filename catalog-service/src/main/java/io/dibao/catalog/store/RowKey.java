package io.dibao.catalog.store;

import java.io.Serializable;
import java.util.UUID;

/** The key of every row that belongs to an article. */
record RowKey(UUID articleId, int ordinal) implements Serializable {}
