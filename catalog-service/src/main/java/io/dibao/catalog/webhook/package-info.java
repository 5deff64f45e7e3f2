/**
 * Saved queries that tell of new articles by themselves. In: the log of changes, matched by the
 * index. Out: signed requests to the subscribers' URLs, and a log of them. Nothing here trusts a
 * subscriber's address.
 */
package io.dibao.catalog.webhook;
