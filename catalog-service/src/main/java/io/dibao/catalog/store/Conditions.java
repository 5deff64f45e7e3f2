package io.dibao.catalog.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.hibernate.query.SelectionQuery;

/**
 * The {@code where} or {@code having} of a query with the values of its placeholders. Values never
 * become part of the query's text.
 */
final class Conditions {

  private static final String VALUE = "{}";

  private final StringJoiner clause;
  private final String prefix;
  private final List<Object> values = new ArrayList<>();

  private Conditions(String keyword, String prefix) {
    this.clause = new StringJoiner("\n  and ", keyword + " ", "").setEmptyValue("");
    this.prefix = prefix;
  }

  /** Conditions on rows. */
  static Conditions where() {
    return new Conditions("where", "w");
  }

  /** Conditions on groups of rows. */
  static Conditions having() {
    return new Conditions("having", "h");
  }

  /** Adds a condition with one value, or list of values, for each {@code {}} in it. */
  void and(String condition, Object... bound) {
    clause.add(numbered(condition, bound));
  }

  /** Adds that one of the values makes the condition true, unless there are none. */
  void andOneOf(Collection<?> alternatives, String condition) {
    if (alternatives.isEmpty()) {
      return;
    }
    int placeholders = (condition + " ").split(Pattern.quote(VALUE), -1).length - 1;
    StringJoiner any = new StringJoiner(" or ", "(", ")");
    for (Object value : alternatives) {
      any.add(numbered(condition, Collections.nCopies(placeholders, value).toArray()));
    }
    clause.add(any.toString());
  }

  /** Adds that none of the values makes the condition true. */
  void andNoneOf(Collection<?> excluded, String condition) {
    excluded.forEach(value -> andOneOf(List.of(value), "not " + condition));
  }

  private String numbered(String condition, Object... bound) {
    StringBuilder numbered = new StringBuilder();
    int next = 0;
    int from = 0;
    for (int at = condition.indexOf(VALUE); at >= 0; at = condition.indexOf(VALUE, from)) {
      values.add(bound[next++]);
      numbered.append(condition, from, at).append(":" + prefix).append(values.size());
      from = at + VALUE.length();
    }
    if (next != bound.length) {
      throw new IllegalArgumentException(bound.length + " values for: " + condition);
    }
    return numbered.append(condition, from, condition.length()).toString();
  }

  /** The clause, or nothing where there is no condition. */
  String clause() {
    return clause.toString();
  }

  /** Gives the query the values of its placeholders. */
  <T> SelectionQuery<T> bind(SelectionQuery<T> query) {
    for (int i = 0; i < values.size(); i++) {
      String name = prefix + (i + 1);
      if (values.get(i) instanceof Collection<?> list) {
        query.setParameterList(name, list);
      } else {
        query.setParameter(name, values.get(i));
      }
    }
    return query;
  }
}
