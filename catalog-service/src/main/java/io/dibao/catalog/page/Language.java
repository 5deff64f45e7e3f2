package io.dibao.catalog.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language of the interface. */
public enum Language {
  /** Chinese, unless the visitor prefers otherwise. */
  ZH("zh", "zh-Hans", "中文"),

  /** English. */
  EN("en", "en", "English");

  private final String code;
  private final String tag;
  private final String ownName;

  Language(String code, String tag, String ownName) {
    this.code = code;
    this.tag = tag;
    this.ownName = ownName;
  }

  public String code() {
    return code;
  }

  /** As HTML's {@code lang} has it, BCP 47. */
  public String tag() {
    return tag;
  }

  public String ownName() {
    return ownName;
  }

  public Locale locale() {
    return Locale.forLanguageTag(code);
  }

  static Optional<Language> of(String code) {
    return List.of(values()).stream().filter(each -> each.code.equals(code)).findFirst();
  }

  /** The first of those accepted, best first, that the interface speaks. */
  static Language preferred(List<Locale> accepted) {
    return accepted.stream()
        .map(locale -> of(locale.getLanguage()))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(ZH);
  }
}
