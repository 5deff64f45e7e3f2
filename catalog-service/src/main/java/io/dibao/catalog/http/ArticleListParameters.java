package io.dibao.catalog.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The query parameters of the list of articles, as they are written. */
public class ArticleListParameters {

  @RestQuery
  @Parameter(
      description =
          "Words and \"phrases\" to be found in the title, the headings or the text, all of them."
              + " OR or | between alternatives, NOT, - or ! before what must not be there, and"
              + " parentheses: (芯片 | 半导体) -汽车. title:, heading:, text: before what must be found"
              + " there; agency:, document:, publisher:, category: before words of their names;"
              + " industry:C39 for a code. semi* finds words that begin so, semiconducter~ those"
              + " with a typing error. Traditional and simplified characters, full and half width"
              + " are the same.",
      example = "制造业 (\"有序转移\" OR 承接) -汽车")
  public String q;

  @RestQuery
  @Parameter(
      description = "Words and \"phrases\" to be found in the title, all of them.",
      example = "指导意见")
  String title;

  @RestQuery
  @Parameter(
      description =
          "A path of categories from the widest on, with those inside it. Repeated: one of them. A !"
              + " in front excludes, here and in the other filters: !金融/地方.",
      example = "金融/新浪财经")
  public List<String> category;

  @RestQuery
  @Parameter(
      description =
          "scheme:code, or scheme:code:role, with the codes below it: industry:C finds C39 too."
              + " Repeated: one of those of the same scheme, in each of the schemes;"
              + " !region:northeast excludes.",
      example = "region:northeast")
  public List<String> classification;

  @RestQuery
  @Parameter(
      description =
          "An agency that is named, in whatever form: by its full name, or by a form that articles"
              + " print for it alone (工信部); one that several bear (省政府) finds where it is printed."
              + " Repeated: one of them.",
      example = "工信部")
  public List<String> agency;

  @RestQuery
  @Parameter(
      description =
          "A document that is cited, in whatever form: by its title, or by an alias that it alone"
              + " has; one that several have (《意见》) finds where it is printed. Repeated: one of"
              + " them.",
      example = "《关于促进制造业有序转移的指导意见》")
  List<String> document;

  @RestQuery
  @Parameter(description = "A publisher. Repeated: one of them.", example = "新浪财经")
  List<String> publisher;

  @RestQuery
  @Parameter(
      description = "A month in which it was published. Repeated: one of them.",
      example = "2022-01")
  List<String> month;

  @RestQuery
  @Parameter(
      description = "Published at or after: an ISO date (a day in China) or instant.",
      example = "2022-01-01")
  public String publishedFrom;

  @RestQuery
  @Parameter(
      description = "Published before: an ISO date (the start of that day in China) or instant.",
      example = "2023-01-01")
  public String publishedTo;

  @RestQuery
  @Parameter(
      description = "A date in the text reaches behind: an ISO date or instant.",
      example = "2025-01-01")
  String mentionsFrom;

  @RestQuery
  @Parameter(
      description = "A date in the text starts before: an ISO date or instant.",
      example = "2026-01-01")
  String mentionsTo;

  @RestQuery
  @Parameter(
      description =
          "The order: relevance (the default where words are searched for), -publishedAt (the"
              + " latest first, else the default), publishedAt (the earliest first), or"
              + " relevance,-publishedAt (both: a year of age takes a quarter of an article's"
              + " relevance). Articles"
              + " without a publish date come last. relevance can be paged through the first"
              + " 10,000 articles, and shifts when others arrive; the orders by date do neither.",
      schema =
          @Schema(
              enumeration = {"relevance", "-publishedAt", "publishedAt", "relevance,-publishedAt"}))
  String sort;

  @RestQuery
  @Parameter(
      description =
          "reprints: of the articles found that print the same text only the first in the order is"
              + " answered and counted, in the total and by facets too. An article that is not"
              + " found hides none.",
      schema = @Schema(enumeration = {"reprints"}))
  String collapse;

  @RestQuery
  @Parameter(
      description =
          "What to count the articles by: category, publisher, agency, document, month or a scheme."
              + " A facet's own filter does not narrow its counts. Categories and codes come as a"
              + " tree, each with those below it counted in. At most 200 values each.",
      example = "region")
  public List<String> facet;

  @RestQuery
  @Parameter(
      description = "The most articles to answer.",
      schema =
          @Schema(
              type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER,
              minimum = "1",
              maximum = "100",
              defaultValue = "20"))
  String limit;

  @RestQuery
  @Parameter(
      description =
          "Where the page starts: taken from the header Link of the page before, with the same"
              + " other parameters.")
  String cursor;

  /** Without what only pages have. */
  ArticleListParameters unpaged() {
    limit = null;
    cursor = null;
    facet = null;
    return this;
  }
}
