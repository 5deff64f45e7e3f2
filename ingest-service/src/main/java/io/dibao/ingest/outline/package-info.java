/**
 * Stage 3, outline. In: a {@link io.dibao.ingest.clean.CleanArticle}. Out: an {@link
 * io.dibao.ingest.outline.Outline}: the tree of numbered or titled sections and the points (一是…二是…)
 * inside their paragraphs.
 */
package io.dibao.ingest.outline;
