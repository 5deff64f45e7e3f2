package io.dibao.ingest.date;

import io.dibao.ingest.clean.Range;
import io.dibao.ingest.date.DateMention.Precision;
import java.time.temporal.Temporal;
import java.util.Objects;
import java.util.Optional;

/**
 * A time expression found in a text and the reading chosen for it, before it has a role.
 *
 * @param range where it is printed, in UTF-16 code units of the text that was searched
 * @param name the same without 起 or 开始 at its end, which belong to the verb behind it
 * @param from the first day or instant; absent for a vague expression and one open at its start
 * @param to the day or instant behind the last one; absent for a vague expression and one open at
 *     its end
 * @param precision VAGUE exactly when both bounds are absent
 * @param phrase the units that it is made of
 * @param completion from what it got its interval
 */
record TimeExpression(
    Range range,
    Range name,
    Optional<Temporal> from,
    Optional<Temporal> to,
    Precision precision,
    Phrase phrase,
    Completion completion) {

  public TimeExpression {
    Objects.requireNonNull(range, "range");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    if ((precision == Precision.VAGUE) != (from.isEmpty() && to.isEmpty())) {
      throw new IllegalArgumentException("a vague expression, and no other, has no interval");
    }
  }
}
