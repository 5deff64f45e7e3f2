package io.dibao.ingest.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an expression is completed from.
 *
 * @param reference the day from which today, last year … count
 * @param year the last interval before it in the same sentence whose year was said
 * @param said the last interval before it in the same sentence that says its year in any way and is
 *     not what something is compared with
 * @param about the last interval before it that says its year and is not what something is compared
 *     with
 * @param month the last interval before it in the same sentence that lies in one month
 * @param day the last day before it
 * @param last the last interval of whole days before it
 * @param stretch the last interval before it longer than a day and shorter than a year
 * @param coming whether the words in front of it say that it is still to be: 将于
 */
record Setting(
    Optional<LocalDate> reference,
    Optional<Interval> year,
    Optional<Interval> said,
    Optional<Interval> about,
    Optional<Interval> month,
    Optional<Interval> day,
    Optional<Interval> last,
    Optional<Interval> stretch,
    boolean coming) {

  static Setting of(Optional<LocalDate> reference) {
    return new Setting(
        reference,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  Setting withComing(boolean isComing) {
    return new Setting(reference, year, said, about, month, day, last, stretch, isComing);
  }

  Setting withLast(Interval interval) {
    Optional<Interval> itsDay =
        interval.isAtMostADay() ? Optional.of(Interval.day(interval.firstDay())) : day;
    return new Setting(
        reference, year, said, about, month, itsDay, Optional.of(interval), stretch, coming);
  }

  Setting withYear(Interval interval) {
    return new Setting(
        reference, Optional.of(interval), said, about, month, day, last, stretch, coming);
  }
}
