package io.dibao.catalog.page;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says in the visitor's language what was not understood of a request: {@code {fault:said(reason)}}
 * in a template, from the reason that a problem of the API gives.
 */
@TemplateExtension(namespace = "fault")
final class Faults {

  /** Where a query cannot be followed any further. */
  private static final Pattern PLACED = Pattern.compile("(.+), at character ([0-9]+)");

  private Faults() {}

  static String said(@TemplateAttribute(TemplateInstance.LOCALE) Object locale, String reason) {
    Locale language = (Locale) locale;
    Matcher placed = PLACED.matcher(reason);
    return placed.matches()
        ? Wording.say(
            language,
            "at-character",
            Wording.name(language, "problem", placed.group(1)),
            placed.group(2))
        : Wording.name(language, "problem", reason);
  }
}
