package io.dibao.ingest.reference;

import io.dibao.ingest.clean.Range;

/**
 * A title as it stands in the text.
 *
 * @param range with its 《》, where it has them
 * @param words without its outer 《》 and without line breaks
 */
record Title(Range range, String words) {}
