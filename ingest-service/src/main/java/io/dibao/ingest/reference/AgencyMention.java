package io.dibao.ingest.reference;

import io.dibao.ingest.clean.Range;
import io.dibao.ingest.outline.Reason;

/**
 * An agency as it stands in the text.
 *
 * @param name its canonical name
 * @param reason why it is taken for one
 */
record AgencyMention(Range range, String name, Reason reason) {}
