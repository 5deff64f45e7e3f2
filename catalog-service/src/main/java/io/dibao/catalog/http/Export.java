package io.dibao.catalog.http;

import io.dibao.catalog.http.Problem.FieldError;
import java.util.ArrayList;
import java.util.List;

/**
 * What an export takes beside what it asks for.
 *
 * @param most the most rows to write
 */
record Export(long most) {

  private static final int DIGITS = 9;

  /**
   * Reads the parameters of which exports have another understanding than pages.
   *
   * @throws BadParameters if one is given that only pages have
   */
  static Export read(String limit, String cursor, List<String> facet) {
    List<FieldError> errors = new ArrayList<>();
    if (cursor != null) {
      errors.add(new FieldError("cursor", "is of pages; an export is the whole list"));
    }
    if (facet != null && !facet.isEmpty()) {
      errors.add(new FieldError("facet", "is of pages; an export has rows only"));
    }
    if (limit != null && (!limit.matches("[0-9]{1," + DIGITS + "}") || Long.parseLong(limit) < 1)) {
      errors.add(new FieldError("limit", "is not a number from 1 to " + "9".repeat(DIGITS)));
    }
    if (!errors.isEmpty()) {
      throw new BadParameters(errors);
    }
    return new Export(limit == null ? Long.MAX_VALUE : Long.parseLong(limit));
  }
}
