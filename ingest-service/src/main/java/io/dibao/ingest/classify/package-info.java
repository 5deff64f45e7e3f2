/**
 * Stage 4, classify. In: the clean text, its outline, the post's own categories and the taxonomies.
 * Out: {@link io.dibao.ingest.classify.Classification}s, each with the mentions that are its
 * evidence.
 */
package io.dibao.ingest.classify;
