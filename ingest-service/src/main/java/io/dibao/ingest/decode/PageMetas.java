package io.dibao.ingest.decode;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/**
 * The meta elements of a page: OpenGraph, Dublin Core, what the State Council prescribes for
 * government sites (《政府网站发展指引》, annex: ArticleTitle, PubDate, ContentSource …), and what large
 * sites have made up.
 */
final class PageMetas {

  private static final int MOST = 500;

  private static final List<String> TITLES = List.of("articletitle", "og:title", "twitter:title");
  private static final List<String> TIMES =
      List.of(
          "article:published_time",
          "og:published_time",
          "og:release_date",
          "publishdate",
          "pubdate",
          "publish_time",
          "publishtime",
          "firstpublishedtime",
          "weibo:article:create_at",
          "weibo: article:create_at",
          "bytedance:published_time",
          "apub:time",
          "og:time",
          "datepublished",
          "date",
          "dc.date",
          "dc.date.issued");
  private static final List<String> CHANGES =
      List.of("dateupdate", "datemodified", "article:modified_time", "og:updated_time");
  private static final List<String> AUTHORS =
      List.of("author", "article:author", "og:author", "og:article:author", "byl");
  private static final List<String> SOURCES = List.of("contentsource", "source", "mediaid");
  private static final List<String> SITES = List.of("og:site_name", "sitename", "application-name");

  private final Map<String, String> values = new HashMap<>();

  private PageMetas() {}

  static PageMetas of(Document page) {
    PageMetas metas = new PageMetas();
    page.select("meta[content]").stream()
        .limit(MOST)
        .forEach(
            meta -> {
              String content = meta.attr("content").strip();
              for (String attribute : List.of("property", "name", "itemprop")) {
                String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty()) {
                  metas.values.putIfAbsent(name, content);
                }
              }
            });
    return metas;
  }

  Optional<String> title() {
    return all(TITLES).findFirst();
  }

  /** Publish times as written, the most specific first. */
  Stream<String> times() {
    return all(TIMES);
  }

  /** Times of the last change as written. */
  Stream<String> changes() {
    return all(CHANGES);
  }

  Optional<String> author() {
    return all(AUTHORS).filter(PageMetas::isName).findFirst();
  }

  Optional<String> source() {
    return all(SOURCES).filter(PageMetas::isName).findFirst();
  }

  Optional<String> site() {
    return all(SITES).findFirst();
  }

  /** What the page says of its rights, where the site's name stands. */
  Optional<String> copyright() {
    return Optional.ofNullable(values.get("copyright"));
  }

  Optional<String> url() {
    return Optional.ofNullable(values.get("og:url"));
  }

  Optional<String> image() {
    return Optional.ofNullable(values.get("og:image"));
  }

  private Stream<String> all(List<String> names) {
    return names.stream().map(values::get).filter(Objects::nonNull);
  }

  /** Templates leave addresses, numbers and samples where a name should be. */
  private static boolean isName(String name) {
    return !name.contains("@")
        && !name.contains("/")
        && name.chars().anyMatch(Character::isLetter)
        && name.length() <= CreditReader.LONGEST;
  }
}
