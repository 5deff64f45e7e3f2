package io.dibao.catalog.store;

import java.io.Serializable;
import java.util.UUID;

/** The key of a part of an article. */
record PartKey(UUID articleId, int ordinal) implements Serializable {}
