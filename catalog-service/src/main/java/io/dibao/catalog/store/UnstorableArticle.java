package io.dibao.catalog.store;

/**
 * Among the articles given there is one that the database will never take: a NUL character, a value
 * out of its range. The message names the rule that it breaks, without the article's content.
 */
public final class UnstorableArticle extends RuntimeException {

  UnstorableArticle(String rule, Throwable cause) {
    super(rule, cause);
  }
}
