package io.dibao.catalog.store;

import java.io.Serializable;
import java.util.UUID;

/** The key of a mention: its article, the ordinal of its owner there, its own among the owner's. */
record MentionKey(UUID articleId, int owner, int ordinal) implements Serializable {}
