package io.dibao.catalog.http;

import io.dibao.catalog.search.Interval;
import io.dibao.catalog.search.Spellings;
import io.dibao.catalog.store.ArticleFilter;
import io.dibao.catalog.store.Choice;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The query parameters that say which articles a relational list is drawn from. */
public class ArticleFilterParameters {

  @RestQuery
  @Parameter(
      description =
          "Of articles with this code or one below it: scheme:code, or scheme:code:role. Repeated:"
              + " one of those of the same scheme, in each of the schemes. A ! in front excludes, here and in the other"
              + " filters: !industry:C39.",
      example = "industry:C39")
  List<String> classification;

  @RestQuery
  @Parameter(
      description =
          "Of articles that name this agency, in whatever form: by its full name, or by a form that"
              + " articles print for it alone (工信部); one that several bear (省政府) finds where it is"
              + " printed. Repeated: one of them.",
      example = "工业和信息化部")
  List<String> agency;

  @RestQuery
  @Parameter(
      description =
          "Of articles that cite this document, in whatever form: by its title, or by an alias that it"
              + " alone has; one that several have (《意见》) finds where it is printed. Repeated: one"
              + " of them.",
      example = "关于促进制造业有序转移的指导意见")
  List<String> document;

  @RestQuery
  @Parameter(
      description =
          "Of articles in this category, a path from the widest on, or inside it. Repeated: one of"
              + " them.",
      example = "金融/新浪财经")
  List<String> category;

  @RestQuery
  @Parameter(description = "Of articles of this publisher. Repeated: one of them.")
  List<String> publisher;

  @RestQuery
  @Parameter(description = "Of articles published at or after: an ISO date or instant.")
  String publishedFrom;

  @RestQuery
  @Parameter(description = "Of articles published before: an ISO date or instant.")
  String publishedTo;

  /** The filter that these ask for; faults are the reader's to tell. */
  ArticleFilter filter(ParameterReader reader) {
    Interval published =
        reader.interval("publishedFrom", publishedFrom, "publishedTo", publishedTo);
    Choice documents = reader.choice("document", document);
    return new ArticleFilter(
        reader.classifications(classification),
        Spellings.of(reader.choice("agency", agency)),
        Spellings.of(
            new Choice(withoutBrackets(documents.oneOf()), withoutBrackets(documents.noneOf()))),
        Spellings.of(reader.choice("category", category)),
        Spellings.of(reader.choice("publisher", publisher)),
        published.from(),
        published.to());
  }

  private static List<String> withoutBrackets(List<String> titles) {
    return titles.stream().map(ArticleFilterParameters::withoutBrackets).toList();
  }

  private static String withoutBrackets(String title) {
    return title.startsWith("《") && title.endsWith("》")
        ? title.substring(1, title.length() - 1)
        : title;
  }
}
