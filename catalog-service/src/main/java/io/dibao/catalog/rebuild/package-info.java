/**
 * Making the catalog anew while it serves. In: an operator's request. Out: the log replayed into
 * the store, or the index built from the store, and how far that has come.
 */
package io.dibao.catalog.rebuild;
