package io.dibao.catalog.store;

/**
 * How many of the things asked for have a value.
 *
 * @param value what to filter by
 * @param label what to show
 */
public record Count(String value, String label, long count) {}
