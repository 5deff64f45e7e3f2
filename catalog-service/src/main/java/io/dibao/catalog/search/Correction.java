package io.dibao.catalog.search;

/**
 * What may have been meant.
 *
 * @param q the query that finds more
 * @param total how many articles it finds under the same filters
 */
public record Correction(String q, long total) {}
