package io.dibao.catalog.page;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The words of the interface, from {@code page/wording_*.properties}. Templates say {@code
 * {t:total(n)}} for the words of the key {@code total}, and {@code {name:role('deadline')}} for the
 * name that {@code role.deadline} has, or else the code itself.
 */
public final class Wording {

  static final String BUNDLE = "page.wording";

  private Wording() {}

  /**
   * The words of a key.
   *
   * @throws java.util.MissingResourceException if there is no such key
   */
  public static String say(Locale locale, String key, Object... values) {
    return new MessageFormat(bundle(locale).getString(key), locale).format(values);
  }

  /** What a code of a kind is called, or the code itself. */
  public static String name(Locale locale, String kind, String code) {
    return known(locale, kind, code).orElse(code);
  }

  /** What a code of a kind is called, if the interface has a word for it. */
  public static Optional<String> known(Locale locale, String kind, String code) {
    String key = kind + "." + code;
    ResourceBundle bundle = bundle(locale);
    return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
  }

  @TemplateExtension(namespace = "t", matchName = TemplateExtension.ANY)
  static String word(@TemplateAttribute(TemplateInstance.LOCALE) Object locale, String key) {
    return say((Locale) locale, key);
  }

  @TemplateExtension(namespace = "t", matchName = TemplateExtension.ANY)
  static String phrase(
      @TemplateAttribute(TemplateInstance.LOCALE) Object locale, String key, Object value) {
    return say((Locale) locale, key, value);
  }

  @TemplateExtension(namespace = "name", matchName = TemplateExtension.ANY)
  static String code(
      @TemplateAttribute(TemplateInstance.LOCALE) Object locale, String kind, String code) {
    return name((Locale) locale, kind, code);
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        BUNDLE,
        locale,
        Wording.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
