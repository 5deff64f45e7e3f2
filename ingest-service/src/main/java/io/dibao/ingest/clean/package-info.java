/**
 * Stage 2, clean. In: a {@link io.dibao.ingest.decode.Post}. Out: a {@link
 * io.dibao.ingest.clean.CleanArticle}: the article's plain text, the blocks (paragraphs, headings,
 * list items, tables …) that lie in it, its images, and the facts that were printed in what was
 * dropped (责任编辑, 来源). Every offset from here on counts UTF-16 code units of that text.
 */
package io.dibao.ingest.clean;
