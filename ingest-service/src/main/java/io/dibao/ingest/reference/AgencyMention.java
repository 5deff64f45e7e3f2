package io.dibao.ingest.reference;

import io.dibao.ingest.clean.Range;

/**
 * An agency as it stands in the text.
 *
 * @param name its canonical name
 */
record AgencyMention(Range range, String name) {}
