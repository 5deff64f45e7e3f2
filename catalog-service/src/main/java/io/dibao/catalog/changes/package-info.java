/**
 * Follows what happens to the articles, for readers who want to hear of it while it happens. In:
 * the store's log of changes. Out: a stream of signals for each reader, which goes on where the
 * reader left off.
 */
package io.dibao.catalog.changes;
