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
    try {
      return tagged(json.writeValueAsBytes(page), ListFormat.JSON, request)
          .header(HttpHeaders.LINK, links)
          .build();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a page can be written as JSON", e);
    }
  }

  /** A page as a feed. */
  Response feed(AtomFeed feed, HttpHeaders request) {
    return tagged(AtomWriter.write(feed), ListFormat.ATOM, request).build();
  }

  /**
   * The whole list.
   *
   * @param name what a file that holds it is called
   * @param most the most rows
   * @param item what a row is in JSON
   * @param row the type of a row of the table
   * @param cells what a row is in the table
   */
  <R, C extends Record> Response export(
      ListFormat format,
      String name,
      Keyset<R> rows,
      long most,
      Function<R, ?> item,
      Class<C> row,
      Function<R, C> cells) {
    boolean table = format == ListFormat.CSV;
    return answer(
            Response.ok(
                table
                    ? exports.stream(rows, most, cells, new CsvLines(row))
                    : exports.stream(rows, most, item, new JsonLines(json))),
            format)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"" + format.fileName(name) + "\"")
        .build();
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
