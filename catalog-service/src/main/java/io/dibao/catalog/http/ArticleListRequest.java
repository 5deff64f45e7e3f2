package io.dibao.catalog.http;

import io.dibao.catalog.http.Problem.FieldError;
import io.dibao.catalog.search.ArticleQuery;
import io.dibao.catalog.search.Facet;
import io.dibao.catalog.search.Filters;
import io.dibao.catalog.search.Order;
import io.dibao.catalog.search.Position;
import io.dibao.catalog.search.SectionQuery;
import io.dibao.catalog.search.Words;
import io.dibao.catalog.store.Choice;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the parameters of the list of articles into a question to the index. */
public final class ArticleListRequest {

  private final ArticleListParameters parameters;
  private final Cursor cursor;
  private final ParameterReader reader = new ParameterReader();

  private ArticleListRequest(ArticleListParameters parameters, Cursor cursor) {
    this.parameters = parameters;
    this.cursor = cursor;
  }

  /**
   * @throws BadParameters with all that is wrong, not only the first
   */
  public static ArticleQuery read(ArticleListParameters parameters, Cursor cursor) {
    return new ArticleListRequest(parameters, cursor).query();
  }

  /**
   * The same for what is given in the order of date, whatever is searched for: the latest first if
   * nothing else is asked for.
   *
   * @throws BadParameters with all that is wrong, not only the first
   */
  static ArticleQuery readByDate(ArticleListParameters parameters, Cursor cursor) {
    sortByDate(parameters);
    return read(parameters, cursor);
  }

  private static void sortByDate(ArticleListParameters parameters) {
    if (parameters.sort != null && parameters.sort.startsWith("relevance")) {
      throw new BadParameters(
          List.of(new FieldError("sort", "is relevance; this format is in the order of date")));
    }
    if (parameters.sort == null) {
      parameters.sort = "-publishedAt";
    }
  }

  /**
   * Which articles are asked for, in whatever order and on whatever page.
   *
   * @throws BadParameters with all that is wrong, not only the first
   */
  public static ArticleQuery readAll(ArticleListParameters parameters, Cursor cursor) {
    parameters.unpaged().sort = null;
    return read(parameters, cursor);
  }

  /**
   * The sections that have what is asked of articles; no two are the same text's.
   *
   * @throws BadParameters with all that is wrong, not only the first
   */
  public static SectionQuery readSections(ArticleListParameters parameters, Cursor cursor) {
    parameters.collapse = null;
    return read(parameters, new SectionListParameters(), cursor);
  }

  /**
   * The same for sections.
   *
   * @throws BadParameters with all that is wrong, not only the first
   */
  static SectionQuery read(
      ArticleListParameters parameters, SectionListParameters sections, Cursor cursor) {
    if (parameters.collapse != null) {
      throw new BadParameters(
          List.of(new FieldError("collapse", "is not known here: sections are not collapsed")));
    }
    ArticleListRequest request = new ArticleListRequest(parameters, cursor);
    Map<Facet, Choice> codes = new LinkedHashMap<>();
    request
        .reader
        .classifications("articleClassification", sections.articleClassification)
        .forEach((scheme, choice) -> codes.put(new Facet(scheme), choice));
    return new SectionQuery(request.query(), codes);
  }

  /**
   * The same for sections in the order of date.
   *
   * @throws BadParameters with all that is wrong, not only the first
   */
  static SectionQuery readByDate(
      ArticleListParameters parameters, SectionListParameters sections, Cursor cursor) {
    sortByDate(parameters);
    return read(parameters, sections, cursor);
  }

  private ArticleQuery query() {
    Words words = reader.read("q", parameters.q, Words::parse).orElse(Words.NONE);
    Words titleWords = reader.read("title", parameters.title, Words::parse).orElse(Words.NONE);
    Filters filters =
        new Filters(
            choices(),
            reader.interval(
                "publishedFrom", parameters.publishedFrom, "publishedTo", parameters.publishedTo),
            reader.interval(
                "mentionsFrom", parameters.mentionsFrom, "mentionsTo", parameters.mentionsTo));
    Order order = order(!words.isEmpty() || !titleWords.isEmpty());
    List<Facet> facets =
        reader.values("facet", parameters.facet).stream()
            .map(name -> reader.read("facet", name, ArticleListRequest::facet).orElse(null))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    int limit = reader.limit(parameters.limit);
    Position position =
        reader.read("cursor", parameters.cursor, cursor::read).orElse(Position.START);
    boolean collapse =
        reader.read("collapse", parameters.collapse, ArticleListRequest::collapsed).orElse(false);
    reader.check();
    return new ArticleQuery(words, titleWords, filters, order, facets, limit, position, collapse);
  }

  private static boolean collapsed(String collapse) {
    if (!collapse.equals("reprints")) {
      throw new IllegalArgumentException("is not reprints");
    }
    return true;
  }

  private Map<Facet, Choice> choices() {
    Map<Facet, Choice> choices = new LinkedHashMap<>();
    choices.put(Facet.CATEGORY, reader.choice("category", parameters.category));
    choices.put(Facet.PUBLISHER, reader.choice("publisher", parameters.publisher));
    choices.put(Facet.AGENCY, reader.choice("agency", parameters.agency));
    choices.put(Facet.DOCUMENT, reader.choice("document", parameters.document));
    choices.put(Facet.MONTH, months());
    reader
        .classifications(parameters.classification)
        .forEach((scheme, codes) -> choices.put(new Facet(scheme), codes));
    return choices;
  }

  private Choice months() {
    Choice months = reader.choice("month", parameters.month);
    Stream.concat(months.oneOf().stream(), months.noneOf().stream())
        .forEach(month -> reader.read("month", month, ArticleListRequest::month));
    return months;
  }

  private static YearMonth month(String text) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("is not a month (2022-01)", e);
    }
  }

  private Order order(boolean wordsSearched) {
    if (parameters.sort == null) {
      return wordsSearched ? Order.RELEVANCE : Order.LATEST;
    }
    return reader
        .read("sort", parameters.sort, sort -> order(sort, wordsSearched))
        .orElse(Order.LATEST);
  }

  private static Order order(String sort, boolean wordsSearched) {
    return switch (sort) {
      case "-publishedAt" -> Order.LATEST;
      case "publishedAt" -> Order.EARLIEST;
      case "relevance", "relevance,-publishedAt" -> {
        if (!wordsSearched) {
          throw new IllegalArgumentException("can be relevance only with q or title");
        }
        yield sort.equals("relevance") ? Order.RELEVANCE : Order.RELEVANCE_AND_DATE;
      }
      default ->
          throw new IllegalArgumentException(
              "is not relevance, -publishedAt, publishedAt or relevance,-publishedAt");
    };
  }

  private static Facet facet(String name) {
    if (!Facet.isName(name)) {
      throw new IllegalArgumentException(
          "is not category, publisher, agency, document, month or a scheme");
    }
    return new Facet(name);
  }
}
