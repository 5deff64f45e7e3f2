package io.dibao.catalog.http;

import io.dibao.catalog.store.Sentence;

/**
 * A sentence of an article's text.
 *
 * @param offset where it starts in the article's text, in UTF-16 code units
 * @param mark where in the sentence the words stand that it is quoted for
 */
record Quote(String text, int offset, ArticleList.Span mark) {

  static Quote of(Sentence sentence, int start, int end) {
    int offset = sentence.start();
    return new Quote(sentence.text(), offset, new ArticleList.Span(start - offset, end - offset));
  }
}
