package io.dibao.ingest.outline;

/**
 * The number, or what stands for one, at the start of a block.
 *
 * @param number as printed, with its punctuation, without white space behind it
 * @param ordinal what it counts; 0 for a mark that does not count
 * @param end where what it numbers begins, an offset in the article's text
 */
record Marker(Style style, String number, int ordinal, int end) {}
