package io.dibao.ingest.decode;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads publish times in the forms in which posts, feeds and Chinese pages write them. Week days
 * are not checked: scrapers get them wrong, and the date is what counts.
 */
final class PublishTimeReader {

  /**
   * A publish time.
   *
   * @param timed whether a time of day was written
   * @param warnings what it left open
   */
  record Reading(PublishTime time, boolean timed, List<String> warnings) {

    /** Whether this has the time of day that {@code other}, of the same date, lacks. */
    boolean completes(Reading other) {
      return timed
          && !other.timed
          && time.dateIn(time.zone()).equals(other.time.dateIn(other.time.zone()));
    }
  }

  private static final int LONGEST = 80;
  private static final int EARLIEST_YEAR = 1900;
  private static final int LATEST_YEAR = 2100;

  private static final String ZONE =
      "(?<zone>Z|(?:GMT|UTC|UT)?\\s?[+-]\\d{1,2}(?::?\\d{2})?|[A-Z]{2,4}|北京时间)?"
          + "(?:\\s?[\\[(].{1,40}[\\])])?";
  private static final String CLOCK =
      "(?<half>上午|下午|中午|晚上|凌晨)?\\s?(?<hour>\\d{1,2})\\s?[:时点]\\s?(?<minute>\\d{1,2})?\\s?分?"
          + "(?::?\\s?(?<second>\\d{1,2})秒?(?:[.,]\\d{1,9})?)?";

  /** 2021-04-11 00:30:33, 2021/4/11, 2022年01月14日 19:00, 2022 01/14 19:00:17. */
  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?<year>\\d{4})(?:\\s?[-/.年]\\s?|\\s)(?<month>\\d{1,2})\\s?[-/.月]\\s?(?<day>\\d{1,2})\\s?日?"
              + "(?:[T,-]?\\s?(?:(?:星期|周)[一二三四五六日天])?\\s?"
              + CLOCK
              + ")?\\s?"
              + ZONE);

  /** 20220114, 20220114190017. */
  private static final Pattern COMPACT =
      Pattern.compile(
          "(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})"
              + "(?:T?(?<hour>\\d{2})(?<minute>\\d{2})(?<second>\\d{2})?)?"
              + ZONE);

  /** RFC 1123 and RFC 822: Fri, 14 Jan 2022 11:00:17 GMT. */
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?:[A-Za-z]{3,9}\\.?,?\\s)?(?<day>\\d{1,2})[\\s-](?<name>[A-Za-z]{3,9})\\.?,?[\\s-]"
              + "(?<year>\\d{4}|\\d{2})(?:,?\\s"
              + CLOCK
              + ")?\\s?"
              + ZONE);

  /** What JavaScript and Java print: Fri Jan 14 2022 19:00:17 GMT+0800 (中国标准时间). */
  private static final Pattern PRINTED =
      Pattern.compile(
          "(?:[A-Za-z]{3,9}\\.?,?\\s)?(?<name>[A-Za-z]{3,9})\\.?\\s(?<day>\\d{1,2}),?"
              + "(?:\\s(?<year>\\d{4}))?(?:,?\\s"
              + CLOCK
              + ")?\\s?"
              + ZONE
              + "(?:\\s(?<lateYear>\\d{4}))?");

  private static final Pattern EPOCH = Pattern.compile("\\d{10}|\\d{13}");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** RFC 822, 5.1; CST is left to {@link #zone}, since China means another than America. */
  private static final Map<String, Integer> AMERICAN_HOURS =
      Map.of("EST", -5, "EDT", -4, "CDT", -5, "MST", -7, "MDT", -6, "PST", -8, "PDT", -7);

  private final ZoneId defaultZone;

  PublishTimeReader(ZoneId defaultZone) {
    this.defaultZone = defaultZone;
  }

  /** Empty where {@code raw} is no date or one that no article can have. */
  Optional<Reading> read(String raw) {
    if (raw.length() > LONGEST) {
      return Optional.empty();
    }
    String text =
        Normalizer.normalize(raw, Normalizer.Form.NFKC).strip().replaceAll("\\s{1,80}", " ");
    if (EPOCH.matcher(text).matches()) {
      return epoch(Long.parseLong(text));
    }
    for (Pattern form : List.of(NUMERIC, COMPACT, ENGLISH, PRINTED)) {
      Matcher matcher = form.matcher(text);
      if (matcher.matches()) {
        try {
          return reading(matcher, form);
        } catch (DateTimeException noSuchDay) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** Seconds since 1970 or, from 1e11 on, milliseconds. */
  Optional<Reading> epoch(long value) {
    Instant instant =
        Math.abs(value) < 100_000_000_000L
            ? Instant.ofEpochSecond(value)
            : Instant.ofEpochSecond(Math.floorDiv(value, 1000L));
    try {
      return isPlausible(instant.atOffset(ZoneOffset.UTC).getYear())
          ? Optional.of(new Reading(new PublishTime(instant, ZoneOffset.UTC), true, List.of()))
          : Optional.empty();
    } catch (DateTimeException beyondTheCalendar) {
      return Optional.empty();
    }
  }

  private Optional<Reading> reading(Matcher matcher, Pattern form) {
    String year = matcher.group("year");
    if (form == PRINTED && year == null) {
      year = matcher.group("lateYear");
    }
    if (year == null) {
      return Optional.empty();
    }
    int month =
        form == ENGLISH || form == PRINTED
            ? 1 + month(matcher.group("name"))
            : Integer.parseInt(matcher.group("month"));
    LocalDate date = LocalDate.of(fullYear(year), month, Integer.parseInt(matcher.group("day")));
    if (!isPlausible(date.getYear())) {
      return Optional.empty();
    }
    boolean timed = matcher.group("hour") != null;
    LocalDateTime time = timed ? atClock(date, matcher, form) : date.atStartOfDay();
    String written = matcher.group("zone");
    Optional<ZoneId> zone = zone(written);
    if (written != null && zone.isEmpty()) {
      return Optional.empty();
    }
    List<String> warnings =
        zone.isPresent()
            ? List.of()
            : List.of(
                "The publish "
                    + (timed ? "time" : "date")
                    + " has no zone; it was read as "
                    + defaultZone
                    + ".");
    ZoneId read = zone.orElse(defaultZone);
    return Optional.of(
        new Reading(new PublishTime(time.atZone(read).toInstant(), read), timed, warnings));
  }

  private static LocalDateTime atClock(LocalDate date, Matcher matcher, Pattern form) {
    int hour = Integer.parseInt(matcher.group("hour"));
    String half = form == COMPACT ? null : matcher.group("half");
    if (("下午".equals(half) || "晚上".equals(half)) && hour < 12) {
      hour += 12;
    }
    int minute = number(matcher.group("minute"));
    int second = number(matcher.group("second"));
    if (hour > 24 || (hour == 24 && minute + second > 0) || minute > 59 || second > 59) {
      throw new DateTimeException("no such time of day");
    }
    return date.atStartOfDay().plusHours(hour).plusMinutes(minute).plusSeconds(second);
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static int fullYear(String digits) {
    int year = Integer.parseInt(digits);
    if (digits.length() > 2) {
      return year;
    }
    return year < 50 ? 2000 + year : 1900 + year;
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
  }

  private static boolean isPlausible(int year) {
    return year >= EARLIEST_YEAR && year <= LATEST_YEAR;
  }

  private static Optional<ZoneId> zone(String written) {
    if (written == null) {
      return Optional.empty();
    }
    if (written.equals("CST") || written.equals("北京时间")) {
      return Optional.of(ZoneId.of("Asia/Shanghai"));
    }
    if (AMERICAN_HOURS.containsKey(written)) {
      return Optional.of(ZoneOffset.ofHours(AMERICAN_HOURS.get(written)));
    }
    String offset = written.replaceFirst("^(?:GMT|UTC|UT)\\s?(?=[+-])", "");
    if (offset.matches("[+-]\\d{1,2}(?::?\\d{2})?")) {
      String digits = offset.substring(1).replace(":", "");
      int hours =
          Integer.parseInt(digits.length() > 2 ? digits.substring(0, digits.length() - 2) : digits);
      int minutes =
          digits.length() > 2 ? Integer.parseInt(digits.substring(digits.length() - 2)) : 0;
      int sign = offset.charAt(0) == '-' ? -1 : 1;
      return Optional.of(ZoneOffset.ofTotalSeconds(sign * (hours * 60 + minutes) * 60));
    }
    return switch (written) {
      case "Z" -> Optional.of(ZoneOffset.UTC);
      case "GMT", "UTC", "UT" -> Optional.of(ZoneId.of(written));
      default -> Optional.empty();
    };
  }
}
