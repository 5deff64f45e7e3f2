package io.dibao.catalog.page.reading;

import java.util.List;
import java.util.Locale;

/** What a mark in the text marks; where marks overlap, the earlier kind is shown. */
public enum MarkKind {
  DOCUMENT,
  DATE,
  AGENCY,
  /** Words that earned the article a code of a scheme. */
  CODE;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static List<MarkKind> all() {
    return List.of(values());
  }
}
