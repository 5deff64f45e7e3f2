/**
 * Stage 2, store. In: {@link io.dibao.catalog.store.Changes}, one transaction a batch. Out: the
 * records in PostgreSQL, from which all that is relational is answered and from which the index can
 * be rebuilt.
 */
package io.dibao.catalog.store;
