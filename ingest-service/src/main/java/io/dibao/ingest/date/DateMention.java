package io.dibao.ingest.date;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.JsonView;
import io.dibao.ingest.clean.Range;
import io.dibao.ingest.outline.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A time expression and what it means.
 *
 * @param text as printed
 * @param from the first day (a {@link LocalDate}) or instant (an {@link Instant}) of the interval;
 *     absent for a vague expression such as 近日, and for one that is open at its start (2025年底前)
 * @param to the day or instant behind the last one: the interval is half-open; absent for a vague
 *     expression and for one that is open at its end (2022年以来)
 * @param section the path of the innermost section; absent before the first heading
 * @param reason why it was found and read so; not in the published event
 */
public record DateMention(
    String text,
    Range range,
    Optional<Temporal> from,
    Optional<Temporal> to,
    Precision precision,
    Role role,
    Optional<String> section,
    @JsonView(Reason.Shown.class) Optional<Reason> reason) {

  /** How exact the expression is. */
  public enum Precision {
    INSTANT,
    DAY,
    MONTH,
    QUARTER,
    HALF,
    YEAR,
    /** Anything longer or other: a range, a plan period, several years. */
    SPAN,
    /** 近日, 当前, 近年来: reported, not guessed; it has no interval. */
    VAGUE;

    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What the article says happens then. */
  public enum Role {
    /** The article's own publication. */
    PUBLISHED,
    /** A document was issued (印发, 发布). */
    ISSUED,
    /** A rule takes effect (起施行). */
    EFFECTIVE,
    /** Something is due (…底前, 到…年, 不晚于). */
    DEADLINE,
    /** Something lasts or is counted over the interval (1—7月, “十四五”期间). */
    PERIOD,
    MENTIONED;

    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public DateMention {
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(reason, "reason");
    if (text.length() != range.length()) {
      throw new IllegalArgumentException("\"" + text + "\" does not fill " + range);
    }
    if (precision == Precision.VAGUE && (from.isPresent() || to.isPresent())) {
      throw new IllegalArgumentException("a vague expression has no interval: " + text);
    }
    if (precision != Precision.VAGUE && from.isEmpty() && to.isEmpty()) {
      throw new IllegalArgumentException(
          "an expression that is not vague has an interval: " + text);
    }
    from.ifPresent(DateMention::requireDateOrInstant);
    to.ifPresent(DateMention::requireDateOrInstant);
    if (from.isPresent() && to.isPresent() && !isBefore(from.get(), to.get())) {
      throw new IllegalArgumentException(text + ": " + from.get() + " is not before " + to.get());
    }
  }

  private static void requireDateOrInstant(Temporal bound) {
    if (!(bound instanceof LocalDate) && !(bound instanceof Instant)) {
      throw new IllegalArgumentException("a bound is a date or an instant, not " + bound);
    }
  }

  private static boolean isBefore(Temporal from, Temporal to) {
    if (from instanceof LocalDate first && to instanceof LocalDate last) {
      return first.isBefore(last);
    }
    if (from instanceof Instant first && to instanceof Instant last) {
      return first.isBefore(last);
    }
    throw new IllegalArgumentException("both bounds are dates or both are instants");
  }
}
