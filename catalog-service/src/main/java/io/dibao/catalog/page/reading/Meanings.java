package io.dibao.catalog.page.reading;

import io.dibao.catalog.event.ArticleEvent;
import io.dibao.catalog.page.Address;
import io.dibao.catalog.page.Wording;
import io.dibao.catalog.store.ReferenceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says what is found in an article in words, and where more of the same is. */
final class Meanings {

  private final Locale locale;

  Meanings(Locale locale) {
    this.locale = locale;
  }

  String date(ArticleEvent.DateMention date) {
    List<String> parts = new ArrayList<>();
    parts.add(name("role", date.role()));
    parts.add(Interval.of(date).map(Interval::toString).orElseGet(() -> open(date)));
    return String.join(" · ", parts);
  }

  /** What is known of a time that has no start or no end. */
  private String open(ArticleEvent.DateMention date) {
    return date.from()
        .map(from -> say("since", from))
        .or(() -> date.to().map(to -> say("until", to)))
        .orElse(say("vague"));
  }

  /** The statements of the same time. */
  String dateLink(ArticleEvent.DateMention date) {
    return Interval.of(date)
        .map(
            interval ->
                Address.of("/timeline")
                    .set("from", interval.from().toString())
                    .set("to", interval.to().toString())
                    .toString())
        .orElse("/timeline");
  }

  String document(ArticleEvent.Document document) {
    List<String> parts = new ArrayList<>();
    parts.add("《" + document.title() + "》");
    document.number().ifPresent(parts::add);
    if (!document.issuers().isEmpty()) {
      parts.add(some(document.issuers()));
    }
    return String.join(" · ", parts);
  }

  static String documentLink(String title) {
    return "/documents/" + ReferenceKind.idOf(title);
  }

  String agency(ArticleEvent.Agency agency) {
    return agency.name() + " · " + name("agency-role", agency.role());
  }

  static String agencyLink(String name) {
    return "/agencies/" + ReferenceKind.idOf(name);
  }

  String code(ArticleEvent.Classification code) {
    Optional<String> role = code.role().map(each -> name("code-role", each));
    return name("scheme", code.scheme())
        + " · "
        + code.label()
        + role.map(each -> say("in-brackets", each)).orElse("");
  }

  static String codeLink(ArticleEvent.Classification code) {
    return Address.of("/").set("classification", code.scheme() + ":" + code.code()).toString();
  }

  private String some(List<String> names) {
    int most = 3;
    return names.size() <= most
        ? String.join("、", names)
        : Wording.say(locale, "and-others", String.join("、", names.subList(0, most)), names.size());
  }

  private String say(String key, Object... values) {
    return Wording.say(locale, key, values);
  }

  private String name(String kind, String code) {
    return Wording.name(locale, kind, code);
  }
}
