package io.dibao.ingest.decode;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The publish times that a page's scripts set: {@code var ct = "1642158017"}, {@code "publishTime":
 * "2022-01-14 19:00:17"}. Pages that are filled in by scripts say it nowhere else.
 */
final class ScriptTimes {

  private static final int MOST = 20;

  /** A name, an equals sign or colon, and a value that begins with a digit. */
  private static final Pattern SETTING =
      Pattern.compile(
          "(?<![\\w$])(\\w{2,20})[\"']?\\s{0,3}[:=]\\s{0,3}[\"']?(\\d[\\d年月日T:.+Z /-]{7,30})");

  private ScriptTimes() {}

  /**
   * The values of the variables in reading order; none where they differ by more than a minute,
   * since then they are of several articles.
   *
   * @param names the variables that count
   */
  static List<String> of(Document page, Set<String> names, PublishTimeReader reader) {
    List<String> times = values(page, names);
    long minutes =
        times.stream()
            .flatMap(time -> reader.read(time).stream())
            .filter(PublishTimeReader.Reading::timed)
            .map(reading -> reading.time().instant().truncatedTo(ChronoUnit.MINUTES))
            .distinct()
            .count();
    return minutes > 1 ? List.of() : times;
  }

  private static List<String> values(Document page, Set<String> names) {
    List<String> times = new ArrayList<>();
    for (Element script : page.select("script:not([src])")) {
      Matcher setting = SETTING.matcher(script.data());
      while (times.size() < MOST && setting.find()) {
        if (names.contains(setting.group(1))) {
          times.add(setting.group(2).strip());
        }
      }
    }
    return times;
  }
}
