package io.dibao.catalog.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Light or dark, or as the visitor's system has it. */
public enum Theme {
  AUTO,
  LIGHT,
  DARK;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Theme> of(String code) {
    return List.of(values()).stream().filter(each -> each.code().equals(code)).findFirst();
  }
}
