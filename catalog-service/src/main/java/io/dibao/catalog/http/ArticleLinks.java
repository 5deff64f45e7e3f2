package io.dibao.catalog.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dibao.catalog.search.ArticleSummary;
import java.util.Locale;
import java.util.Optional;

/**
 * Where more of an article is.
 *
 * @param original the page that it was published on, if it has an http or https address
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ArticleLinks(String self, String sections, Optional<String> original) {

  static ArticleLinks of(ArticleSummary article) {
    String self = "/v1/articles/" + article.id();
    return new ArticleLinks(
        self, self + "/sections", article.source().url().filter(ArticleLinks::isWeb));
  }

  /** An address comes from the article: one such as javascript:… must not become a link. */
  public static boolean isWeb(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    return lower.startsWith("http://") || lower.startsWith("https://");
  }
}
