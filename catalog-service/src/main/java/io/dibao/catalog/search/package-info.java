/**
 * Stage 3, search. In: what the store holds. Out: the index, which answers words, filters, facets
 * and highlights. The index is derived: it can be thrown away and rebuilt from the store.
 */
package io.dibao.catalog.search;
