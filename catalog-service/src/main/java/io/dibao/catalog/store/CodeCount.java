package io.dibao.catalog.store;

import java.util.List;

/**
 * A code, with how many articles have it or one below it.
 *
 * @param children the codes below it, the most frequent first
 */
public record CodeCount(String code, String label, long articles, List<CodeCount> children) {}
