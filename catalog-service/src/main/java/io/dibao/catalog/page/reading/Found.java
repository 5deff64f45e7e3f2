package io.dibao.catalog.page.reading;

import io.dibao.catalog.event.ArticleEvent;
import io.dibao.catalog.page.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What was found in an article, by kind.
 *
 * @param kind which marks show it
 * @param name what its things are called
 */
public record Found(MarkKind kind, String name, List<Thing> things) {

  private static final int MOST_PLACES = 12;

  /**
   * A thing found.
   *
   * @param meaning what is to be said of it beside its name, or nothing
   * @param href where more of the same is
   * @param places the anchors where it stands in the text
   */
  public record Thing(String name, String meaning, String href, List<String> places) {}

  static List<Found> in(ArticleEvent article, Marks marks, Meanings meanings, Locale locale) {
    List<Found> all = new ArrayList<>();
    all.add(new Found(MarkKind.DOCUMENT, say(locale, "documents"), documents(article, marks)));
    all.add(new Found(MarkKind.DATE, say(locale, "dates"), dates(article, marks, meanings)));
    all.add(new Found(MarkKind.AGENCY, say(locale, "agencies"), agencies(article, marks, locale)));
    Map<String, List<Thing>> codes = new LinkedHashMap<>();
    for (ArticleEvent.Classification code : article.classifications()) {
      codes
          .computeIfAbsent(code.scheme(), scheme -> new ArrayList<>())
          .add(
              new Thing(
                  code.label(),
                  code.role().map(role -> Wording.name(locale, "code-role", role)).orElse(""),
                  Meanings.codeLink(code),
                  places(code.evidence(), marks)));
    }
    codes.forEach(
        (scheme, things) ->
            all.add(new Found(MarkKind.CODE, Wording.name(locale, "scheme", scheme), things)));
    return all.stream().filter(each -> !each.things.isEmpty()).toList();
  }

  private static List<Thing> documents(ArticleEvent article, Marks marks) {
    return article.documents().stream()
        .map(
            document ->
                new Thing(
                    "《" + document.title() + "》",
                    document.number().orElse(""),
                    Meanings.documentLink(document.title()),
                    places(document.mentions(), marks)))
        .toList();
  }

  private static List<Thing> dates(ArticleEvent article, Marks marks, Meanings meanings) {
    return article.dates().stream()
        .map(
            date ->
                new Thing(
                    date.text(),
                    meanings.date(date),
                    meanings.dateLink(date),
                    List.of(marks.anchor(date.range()))))
        .toList();
  }

  private static List<Thing> agencies(ArticleEvent article, Marks marks, Locale locale) {
    return article.agencies().stream()
        .map(
            agency ->
                new Thing(
                    agency.name(),
                    agency.role().equals("mentioned")
                        ? ""
                        : Wording.name(locale, "agency-role", agency.role()),
                    Meanings.agencyLink(agency.name()),
                    places(agency.mentions(), marks)))
        .toList();
  }

  private static List<String> places(List<ArticleEvent.Mention> mentions, Marks marks) {
    return mentions.stream()
        .map(mention -> marks.anchor(mention.range()))
        .distinct()
        .limit(MOST_PLACES)
        .toList();
  }

  private static String say(Locale locale, String key) {
    return Wording.say(locale, key);
  }
}
