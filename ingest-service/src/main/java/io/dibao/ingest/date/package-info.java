/**
 * Stage 4, dates. In: the clean text, its outline and the publish date. Out: {@link
 * io.dibao.ingest.date.DateMention}s: what was printed, the half-open interval that it means, and
 * its role.
 */
package io.dibao.ingest.date;
