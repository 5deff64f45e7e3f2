package io.dibao.ingest.decode;

import java.util.List;
import java.util.Optional;

/**
 * What the lines under a page's title say.
 *
 * @param date as printed, with a time of day unless the line says that it is the publish date
 */
record Byline(Optional<String> author, Optional<String> publisher, Optional<String> date) {

  private static final Byline NONE =
      new Byline(Optional.empty(), Optional.empty(), Optional.empty());

  /** How many lines behind the title it is looked for. */
  private static final int REACH = 40;

  static Byline of(List<PageLines.Line> lines, Optional<String> title, CreditReader credits) {
    int start = start(lines, title);
    Byline near = over(lines.subList(start, Math.min(lines.size(), start + REACH)), credits);
    return near.date().isPresent() ? near : near.or(over(lines, credits));
  }

  private static int start(List<PageLines.Line> lines, Optional<String> title) {
    int last = 0;
    for (int i = 0; i < lines.size() && title.isPresent(); i++) {
      if (lines.get(i).text().equals(title.get())) {
        if (lines.get(i).heading()) {
          return i;
        }
        last = i;
      }
    }
    return last;
  }

  private static Byline over(List<PageLines.Line> lines, CreditReader reader) {
    Byline byline = NONE;
    for (int i = 0; i < lines.size(); i++) {
      CreditReader.Credits found = reader.read(lines.get(i).text());
      boolean timed = found.date().filter(date -> date.contains(":") || found.whole()).isPresent();
      Byline here =
          new Byline(
              found.whole() || timed ? found.author() : Optional.empty(),
              found.whole() || timed ? found.publisher() : Optional.empty(),
              timed ? found.date() : Optional.empty());
      if (timed && i > 1 && here.author().isEmpty() && here.publisher().isEmpty()) {
        here = here.or(names(reader.names(lines.get(i - 1).text())));
      }
      byline = byline.or(here);
    }
    return byline;
  }

  /** The line between the title and the date is a byline if it holds nothing but names. */
  private static Byline names(CreditReader.Credits names) {
    return new Byline(names.author(), names.publisher(), Optional.empty());
  }

  private Byline or(Byline other) {
    return new Byline(
        author.or(other::author), publisher.or(other::publisher), date.or(other::date));
  }
}
