package io.dibao.ingest.date;

import io.dibao.ingest.date.DateMention.Precision;
import java.time.LocalDate;
import java.util.Optional;

/** What a text has said so far that later expressions are completed from. Used for one text. */
final class Memory {

  private static final String COMPARING = "比较与和";
  private static final String YARDSTICK = "比较";

  private final String text;
  private final String sentenceEnds;
  private int at;
  private Setting setting;

  Memory(String text, String sentenceEnds, Optional<LocalDate> reference) {
    this.text = text;
    this.sentenceEnds = sentenceEnds;
    setting = Setting.of(reference);
  }

  /** Reads on to {@code offset}, forgetting at the end of a sentence what holds only inside it. */
  void moveTo(int offset) {
    while (at < offset) {
      char c = text.charAt(at++);
      if (sentenceEnds.indexOf(c) >= 0) {
        setting =
            new Setting(
                setting.reference(),
                Optional.empty(),
                Optional.empty(),
                setting.about(),
                Optional.empty(),
                // A report goes on with 次日 in its next paragraph.
                setting.day(),
                c == '\n' ? Optional.empty() : setting.last(),
                setting.stretch(),
                false);
      }
    }
  }

  /** What is known of a phrase, the words directly in front of it included. */
  Setting settingOf(Phrase phrase, Surroundings coming) {
    return setting.withComing(coming.lengthBefore(text, phrase.start()) >= 0);
  }

  /** 低于上月: counted from what the text tells of, which it does not become. */
  private static boolean counted(Phrase phrase) {
    UnitKind kind = phrase.lastKind();
    return kind == UnitKind.MONTH_BEFORE && phrase.first().size() == 1;
  }

  void add(Phrase phrase, Interval units) {
    Optional<Interval> said = Optional.of(units);
    // 1—2月低于上年同期水平，3月: what 同期 names is only compared with, whatever is in front of it.
    boolean samePeriod = phrase.lastKind() == UnitKind.SAME_PERIOD;
    // 比去年增长，预计9月底: a year that something is compared with is not the month's.
    boolean compared =
        phrase.start() > 0 && COMPARING.indexOf(text.charAt(phrase.start() - 1)) >= 0;
    // 为2020年以来最低，7月终值: nor is the year since which something is so.
    compared |= samePeriod || phrase.bound() == Phrase.Bound.UNTIL_NOW;
    boolean about = !compared && phrase.first().stream().anyMatch(unit -> unit.kind().saysYear());
    // 去年增长，预计9月底: a year told from today is not the year of a month behind it.
    boolean saysYear =
        about
            && (units.precision() != Precision.YEAR
                || phrase.first().stream().anyMatch(unit -> unit.kind() == UnitKind.YEAR));
    // 比上月增长，比2019年同期增长: the second counts from what the first is compared with.
    boolean yardstick =
        samePeriod
            || counted(phrase)
            || (phrase.start() > 0 && YARDSTICK.indexOf(text.charAt(phrase.start() - 1)) >= 0);
    boolean stretch =
        !yardstick
            && !units.isAtMostADay()
            && units.precision() != Precision.YEAR
            && units.endDay().isBefore(units.firstDay().plusYears(1));
    setting =
        new Setting(
            setting.reference(),
            saysYear ? said : setting.year(),
            about ? said : setting.said(),
            about ? said : setting.about(),
            units.liesInAMonth() && !yardstick ? said : setting.month(),
            units.precision() == Precision.DAY ? said : setting.day(),
            units.precision() == Precision.INSTANT ? setting.last() : said,
            stretch ? said : setting.stretch(),
            false);
  }
}
