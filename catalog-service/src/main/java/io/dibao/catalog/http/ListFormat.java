package io.dibao.catalog.http;

import io.dibao.catalog.http.Problem.FieldError;
import io.dibao.catalog.out.AtomFeed;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a list can be had as. */
enum ListFormat {
  /** A page, with totals and facets. */
  JSON("json", MediaType.APPLICATION_JSON),

  /** The whole list as a table. */
  CSV("csv", "text/csv;charset=UTF-8;header=present"),

  /** The whole list, a JSON object a line. */
  NDJSON("ndjson", ListFormat.NDJSON_TYPE),

  /** A page as a feed. */
  ATOM("atom", AtomFeed.MEDIA_TYPE + ";charset=UTF-8");

  static final String CSV_TYPE = "text/csv";
  static final String NDJSON_TYPE = "application/x-ndjson";

  /** Of lists whose rows have no time at which they changed. */
  static final List<ListFormat> WITHOUT_FEED = List.of(JSON, CSV, NDJSON);

  static final List<ListFormat> ALL = List.of(values());

  private final String name;
  private final String type;

  ListFormat(String name, String type) {
    this.name = name;
    this.type = type;
  }

  MediaType type() {
    return MediaType.valueOf(type);
  }

  /** Whether it is the whole list rather than a page. */
  boolean isExport() {
    return this == CSV || this == NDJSON;
  }

  /** The file that a browser saves an export of the list as. */
  String fileName(String list) {
    return list + "." + name;
  }

  /**
   * The format that is asked for by name, else by the header Accept.
   *
   * @throws BadParameters if none of those offered has the name
   * @throws NotAcceptableException if none of those offered is accepted
   */
  static ListFormat of(String name, Request request, List<ListFormat> offered) {
    if (name != null) {
      return offered.stream()
          .filter(format -> format.name.equals(name))
          .findFirst()
          .orElseThrow(() -> new BadParameters(List.of(unknown(offered))));
    }
    List<Variant> variants =
        offered.stream()
            .map(format -> new Variant(format.plainType(), (String) null, null))
            .toList();
    Optional<Variant> best = Optional.ofNullable(request.selectVariant(variants));
    return best.map(variant -> offered.get(variants.indexOf(variant)))
        .orElseThrow(NotAcceptableException::new);
  }

  private MediaType plainType() {
    return new MediaType(type().getType(), type().getSubtype());
  }

  private static FieldError unknown(List<ListFormat> offered) {
    return new FieldError(
        "format",
        "is not one of "
            + offered.stream().map(format -> format.name).collect(Collectors.joining(", ")));
  }
}
