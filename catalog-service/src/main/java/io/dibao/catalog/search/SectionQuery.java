package io.dibao.catalog.search;

import io.dibao.catalog.store.Choice;
import java.util.Map;

/**
 * A question for sections.
 *
 * @param section what a section must have: its words, codes, agencies, documents and dates are
 *     those that it mentions itself; the title, the publish date, publisher and categories its
 *     article's
 * @param articleCodes by scheme, what its article must have
 */
public record SectionQuery(ArticleQuery section, Map<Facet, Choice> articleCodes) {

  public SectionQuery {
    articleCodes = Map.copyOf(articleCodes);
  }
}
