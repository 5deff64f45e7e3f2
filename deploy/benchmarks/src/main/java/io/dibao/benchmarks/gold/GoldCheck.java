package io.dibao.benchmarks.gold;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Holds a gold file against its article, so that a slip of its reader is not taken for a fault of
 * the parser.
 */
public final class GoldCheck {

  /** How much may stand before a heading in its line: bullets, 问： and such. */
  private static final int BEFORE_HEADING = 8;

  private final GoldFile file;
  private final List<String> lines;
  private final String text;
  private final Map<String, Map<String, String>> codes;
  private final List<GoldFault> faults = new ArrayList<>();

  private GoldCheck(GoldFile file, GoldArticle article, Map<String, Map<String, String>> codes) {
    this.file = file;
    this.lines = article.lines();
    this.text = String.join("", lines);
    this.codes = codes;
  }

  /**
   * What is wrong in a file.
   *
   * @param codes the codes of each scheme, with their labels
   */
  public static List<GoldFault> faults(
      GoldFile file, GoldArticle article, Map<String, Map<String, String>> codes) {
    GoldCheck check = new GoldCheck(file, article, codes);
    check.sections(file.gold().sections().orElse(List.of()));
    check.dates(file.gold().dates().orElse(List.of()));
    check.documents(file.gold().documents().orElse(List.of()));
    check.relations(file.gold().relations().orElse(List.of()));
    check.agencies(file.gold().agencies().orElse(List.of()));
    check.classifications(file.gold().classifications().orElse(List.of()));
    return check.faults;
  }

  private void sections(List<Gold.Heading> headings) {
    int line = 0;
    int above = 0;
    for (int i = 0; i < headings.size(); i++) {
      Gold.Heading heading = headings.get(i);
      if (heading.level() < 1 || heading.level() > above + 1) {
        add(
            "a heading of level %d below one of %d".formatted(heading.level(), above),
            "sections",
            i);
      }
      above = heading.level();
      String printed = heading.number().orElse("") + heading.heading().orElse("");
      int found = lineOf(Fold.heading(printed), line);
      if (printed.isBlank()) {
        add("a heading without words", "sections", i);
      } else if (found >= 0) {
        line = found; // A heading may stand inside the line of the one above.
      } else {
        String which =
            lineOf(Fold.heading(printed), 0) < 0 ? "no line" : "no line from the heading above on";
        add(which + " begins with the heading " + printed, "sections", i);
      }
    }
  }

  private int lineOf(String heading, int from) {
    for (int i = from; i < lines.size(); i++) {
      int at = lines.get(i).indexOf(heading);
      if (at >= 0 && at <= BEFORE_HEADING) {
        return i;
      }
    }
    return -1;
  }

  private void dates(List<Gold.Date> dates) {
    int at = 0;
    for (int i = 0; i < dates.size(); i++) {
      Gold.Date date = dates.get(i);
      if (date.text() == null || date.precision() == null) {
        add("a date needs text and precision", "dates", i);
        continue;
      }
      String printed = Fold.text(date.text());
      int found = text.indexOf(printed, at);
      if (found >= 0) {
        at = found + printed.length();
      } else {
        String where = text.contains(printed) ? " behind the date above" : "";
        add(date.text() + " is not printed in the article" + where, "dates", i);
      }
      bounds(date, i);
    }
  }

  private void bounds(Gold.Date date, int i) {
    boolean bounded = date.from().isPresent() || date.to().isPresent();
    if (bounded == (date.precision() == Gold.Precision.VAGUE)) {
      add(
          bounded ? "a vague date has no interval" : "a date that is not vague has an interval",
          "dates",
          i);
    }
    if (unreadable(date.from())) {
      add("not an ISO date: " + date.from().get(), "dates", i, "from");
    }
    if (unreadable(date.to())) {
      add("not an ISO date: " + date.to().get(), "dates", i, "to");
    }
  }

  private static boolean unreadable(Optional<String> bound) {
    try {
      bound.ifPresent(
          iso -> {
            if (iso.contains("T")) {
              OffsetDateTime.parse(iso);
            } else {
              LocalDate.parse(iso);
            }
          });
      return false;
    } catch (DateTimeException e) {
      return true;
    }
  }

  private void documents(List<Gold.Document> documents) {
    for (int i = 0; i < documents.size(); i++) {
      Gold.Document document = documents.get(i);
      if (document.title() == null) {
        add("a document needs a title", "documents", i);
      }
      mentions(document.mentions(), document.optional(), "documents", i);
    }
  }

  private void agencies(List<Gold.Agency> agencies) {
    for (int i = 0; i < agencies.size(); i++) {
      Gold.Agency agency = agencies.get(i);
      if (agency.name() == null) {
        add("an agency needs a name", "agencies", i);
      }
      mentions(agency.mentions(), agency.optional(), "agencies", i);
    }
  }

  private void mentions(Map<String, Integer> mentions, boolean optional, String part, int i) {
    if (mentions == null || mentions.isEmpty()) {
      if (!optional) {
        add("without mentions", part, i);
      }
      return;
    }
    mentions.forEach(
        (form, times) -> {
          int printed = times(Fold.text(form));
          if (times == null || times < 1) {
            add(form + " needs a count", part, i, "mentions", form);
          } else if (printed == 0) {
            add(form + " is not printed in the article", part, i, "mentions", form);
          } else if (times > printed) {
            add(
                "%s is printed %d times, not %d".formatted(form, printed, times),
                part,
                i,
                "mentions",
                form);
          }
        });
  }

  private int times(String form) {
    int times = 0;
    for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length())) {
      times++;
    }
    return times;
  }

  private void relations(List<Gold.Relation> relations) {
    Set<String> titles = new HashSet<>();
    file.gold().documents().orElse(List.of()).stream()
        .filter(document -> document.title() != null)
        .forEach(document -> titles.add(Fold.title(document.title())));
    for (int i = 0; i < relations.size(); i++) {
      Gold.Relation relation = relations.get(i);
      if (relation.type() == null || relation.to() == null) {
        add("a relation needs type and to", "relations", i);
        continue;
      }
      for (String end :
          relation
              .from()
              .map(from -> List.of(from, relation.to()))
              .orElse(List.of(relation.to()))) {
        if (!titles.contains(Fold.title(end))) {
          add("no title among the documents: " + end, "relations", i);
        }
      }
    }
  }

  private void classifications(List<Gold.Code> classifications) {
    for (int i = 0; i < classifications.size(); i++) {
      Gold.Code code = classifications.get(i);
      if (!codes.containsKey(code.scheme())) {
        add("unknown scheme " + code.scheme(), "classifications", i);
      } else if (!codes.get(code.scheme()).containsKey(code.code())) {
        add("unknown code " + code.scheme() + ":" + code.code(), "classifications", i);
      }
    }
  }

  private void add(String message, Object... entry) {
    faults.add(file.fault(message, entry));
  }
}
