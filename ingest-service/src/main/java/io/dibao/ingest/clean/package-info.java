/**
 * Stage 2, clean. In: a {@link io.dibao.ingest.decode.Post}. Out: a {@link
 * io.dibao.ingest.clean.CleanArticle}: the article's plain text, the blocks (paragraphs, headings,
 * list items, tables …) that lie in it, its images, and the facts that were printed in what was
 * dropped (责任编辑, 来源). The rules are data, in {@code clean/markup.yaml} (elements, by class and id),
 * {@code clean/lines.yaml} (lines, by their words) and {@code clean/credits.yaml} (labels of
 * names).
 *
 * <p>Who is the publisher: the one that the post's metadata names; if it names none, the one that
 * is printed after 来源. The printed line is left out of the text where it became the publisher or
 * says the same; where it names another house than the metadata it stays in the text, so that
 * nothing is lost. Authors likewise.
 *
 * <p>Every offset from here on counts UTF-16 code units of that text.
 */
package io.dibao.ingest.clean;
