package io.dibao.catalog.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Categories as one string, from the widest to the narrowest: 金融/新浪财经/新浪财经－国內. A slash inside a
 * category's own name is written in full width.
 */
final class CategoryPath {

  private CategoryPath() {}

  /** The path of each category: 金融, 金融/新浪财经 and so on. */
  static List<String> prefixes(List<String> categories) {
    List<String> prefixes = new ArrayList<>();
    StringBuilder path = new StringBuilder();
    for (String category : categories) {
      path.append(path.isEmpty() ? "" : "/").append(category.strip().replace('/', '／'));
      prefixes.add(path.toString());
    }
    return prefixes;
  }

  /** The paths above a path, the widest first. */
  static List<String> above(String path) {
    List<String> above = new ArrayList<>();
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      above.add(path.substring(0, slash));
    }
    return above;
  }

  /** The narrowest category of a path. */
  static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
