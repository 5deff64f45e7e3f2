package io.dibao.catalog.search;

/**
 * A name that articles have in common.
 *
 * @param facet what is named
 * @param text the name, which may be one of several forms
 * @param label the name that is shown: of an agency, its full one
 * @param value what to filter by
 * @param folded the text as it is compared, see {@link Folding}
 * @param initials the first letters of its pinyin
 * @param count how many articles have it
 */
record KnownName(
    Facet facet,
    String text,
    String label,
    String value,
    String folded,
    String initials,
    long count) {}
