package io.dibao.ingest.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The YAML block at the head of a post.
 *
 * @param fields by name; values are strings, lists or maps of them, never null
 * @param warnings whether it had to be read line by line
 */
record FrontMatter(Map<String, Object> fields, List<String> warnings) {

  /** The value as one string; lists and maps are none. */
  Optional<String> string(String name) {
    return fields.get(name) instanceof String value && !value.isBlank()
        ? Optional.of(value)
        : Optional.empty();
  }

  /** The first of {@code names} that is there as a string. */
  Optional<String> firstOf(String... names) {
    for (String name : names) {
      Optional<String> value = string(name);
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  /**
   * The value as a path. Hexo takes a string for one category, a list for a path, and a list of
   * lists for several paths, of which the first counts here.
   */
  List<String> path(String name) {
    Object value = fields.get(name);
    if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof List<?> first) {
      value = first;
    }
    if (value instanceof String path) {
      return List.of(path.split("\\s*[▸>/]\\s*"));
    }
    List<String> path = new ArrayList<>();
    if (value instanceof List<?> list) {
      for (Object item : list) {
        if (item instanceof String category) {
          path.add(category);
        }
      }
    }
    return path;
  }
}
