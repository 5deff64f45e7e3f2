package io.dibao.catalog.search;

import io.dibao.catalog.event.ArticleEvent;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;

/** A half-open interval that an article mentions; an open end lies at the end of time. */
final class MentionedInterval {

  @GenericField final Instant from;
  @GenericField final Instant to;

  private MentionedInterval(Instant from, Instant to) {
    this.from = from;
    this.to = to;
  }

  /** The interval of a mention; none where it is vague, or not written as the contract says. */
  static Optional<MentionedInterval> of(ArticleEvent.DateMention mention) {
    if (mention.from().isEmpty() && mention.to().isEmpty()) {
      return Optional.empty();
    }
    try {
      Instant from = mention.from().map(MentionedInterval::instant).orElse(Calendar.FIRST);
      Instant to = mention.to().map(MentionedInterval::instant).orElse(Calendar.LAST);
      boolean known = Calendar.isCounted(from) && Calendar.isCounted(to) && !to.isBefore(from);
      return known ? Optional.of(new MentionedInterval(from, to)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Instant instant(String isoDateOrInstant) {
    return isoDateOrInstant.indexOf('T') < 0
        ? Calendar.startOf(LocalDate.parse(isoDateOrInstant))
        : Instant.parse(isoDateOrInstant);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MentionedInterval that && from.equals(that.from) && to.equals(that.to);
  }

  @Override
  public int hashCode() {
    return Objects.hash(from, to);
  }
}
