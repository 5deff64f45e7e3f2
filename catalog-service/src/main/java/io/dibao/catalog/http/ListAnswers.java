package io.dibao.catalog.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dibao.catalog.out.AtomFeed;
import io.dibao.catalog.out.AtomWriter;
import io.dibao.catalog.out.CsvLines;
import io.dibao.catalog.out.Exports;
import io.dibao.catalog.out.JsonLines;
import io.dibao.catalog.out.Keyset;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;

/**
 * Answers with a list. A page has a tag, which the caller may send back to hear whether the page is
 * still the same; an export is made anew each time.
 */
@ApplicationScoped
class ListAnswers {

  private final ObjectMapper json;
  private final Exports exports;

  ListAnswers(ObjectMapper json, Exports exports) {
    this.json = json;
    this.exports = exports;
  }

  /** A page as JSON. */
  Response page(Object page, String links, HttpHeaders request) {
    return whole(page, request).header(HttpHeaders.LINK, links).build();
  }

  /** A page as a feed. */
  Response feed(AtomFeed feed, HttpHeaders request) {
    return tagged(AtomWriter.write(feed), ListFormat.ATOM, request).build();
  }

  /**
   * The whole list.
   *
   * @param name what a file that holds it is called
   * @param most the most rows to take
   * @param items what a row comes to in JSON
   * @param row the type of a row of the table
   * @param cells what an item is in the table
   */
  <R, I, C extends Record> Response export(
      ListFormat format,
      String name,
      Keyset<R> rows,
      long most,
      Function<R, List<I>> items,
      Class<C> row,
      Function<I, C> cells) {
    boolean table = format == ListFormat.CSV;
    return answer(
            Response.ok(
                table
                    ? exports.stream(
                        rows,
                        most,
                        each -> items.apply(each).stream().map(cells).toList(),
                        new CsvLines(row))
                    : exports.stream(rows, most, items, new JsonLines(json))),
            format)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"" + format.fileName(name) + "\"")
        .build();
  }

  /** A list that is answered whole, with a tag, or as a file. */
  <I, C extends Record> Response whole(
      ListFormat format,
      String name,
      Object answer,
      List<I> items,
      Class<C> row,
      Function<I, C> cells,
      HttpHeaders request) {
    return format.isExport()
        ? export(format, name, Keyset.of(items), Long.MAX_VALUE, List::of, row, cells)
        : whole(answer, request).build();
  }

  private Response.ResponseBuilder whole(Object answer, HttpHeaders request) {
    try {
      return tagged(json.writeValueAsBytes(answer), ListFormat.JSON, request);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a list can be written as JSON", e);
    }
  }

  private static Response.ResponseBuilder tagged(
      byte[] page, ListFormat format, HttpHeaders request) {
    ContentTag tag = ContentTag.of(page);
    return answer(
            tag.isIn(request) ? Response.notModified() : Response.ok(page).type(format.type()),
            format)
        .tag(tag.entityTag());
  }

  private static Response.ResponseBuilder answer(
      Response.ResponseBuilder answer, ListFormat format) {
    CacheControl revalidate = new CacheControl();
    revalidate.setNoCache(true);
    revalidate.setNoTransform(false);
    return answer
        .type(format.type())
        .cacheControl(revalidate)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_ENCODING);
  }
}
