package io.dibao.catalog.http;

import io.dibao.catalog.search.ArticleQuery;
import io.netty.handler.codec.http.QueryStringDecoder;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A question to the list of articles that is kept as the parameters of its address. */
public final class SavedQuery {

  /** They say how a page looks, and not which articles there are. */
  private static final Set<String> OF_PAGES = Set.of("sort", "facet", "limit", "cursor");

  private SavedQuery() {}

  /**
   * Reads the parameters, without the question mark.
   *
   * @throws IllegalArgumentException if the list does not understand them; the message names them
   */
  public static ArticleQuery read(String parameters) {
    Map<String, List<String>> values = new QueryStringDecoder("?" + parameters).parameters();
    ArticleListParameters read = new ArticleListParameters();
    values.forEach((name, all) -> set(read, name, all));
    try {
      return ArticleListRequest.read(read, Cursor.of(new MultivaluedHashMap<>()));
    } catch (BadParameters e) {
      throw new IllegalArgumentException(
          e.errors().stream()
              .map(error -> error.field() + " " + error.reason())
              .collect(Collectors.joining("; ")),
          e);
    }
  }

  private static void set(ArticleListParameters parameters, String name, List<String> values) {
    Field field =
        Arrays.stream(ArticleListParameters.class.getDeclaredFields())
            .filter(each -> each.getName().equals(name) && !OF_PAGES.contains(name))
            .filter(each -> each.getType() == String.class || each.getType() == List.class)
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        name + " is no parameter that says which articles"));
    if (values.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException(name + " is empty");
    }
    if (field.getType() == String.class && values.size() > 1) {
      throw new IllegalArgumentException(name + " is given more than once");
    }
    try {
      field.set(parameters, field.getType() == String.class ? values.get(0) : values);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("the parameters are of this package", e);
    }
  }
}
