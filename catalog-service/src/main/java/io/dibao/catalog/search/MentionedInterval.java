package io.dibao.catalog.search;

import io.dibao.catalog.event.ArticleEvent;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.Query;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.pojo.bridge.ValueBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.ValueBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.ValueBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.ValueBridgeToIndexedValueContext;

/**
 * A half-open interval that an article mentions; an open end lies at the end of time. The index
 * holds it as a point whose coordinates are its start and its end, in milliseconds: a document of
 * its own for each interval, inside of the article's, would make nine in ten of all documents, and
 * everything that looks at documents so much slower.
 */
record MentionedInterval(Instant from, Instant to) {

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

  /**
   * Finds what mentions an interval that begins before the other's end and ends after its start.
   */
  static Query overlapping(String field, Interval other) {
    long latestStart = other.to().map(to -> to.toEpochMilli() - 1).orElse(Long.MAX_VALUE);
    long earliestEnd = other.from().map(from -> from.toEpochMilli() + 1).orElse(Long.MIN_VALUE);
    return LongPoint.newRangeQuery(
        field, new long[] {Long.MIN_VALUE, earliestEnd}, new long[] {latestStart, Long.MAX_VALUE});
  }

  /** Has Hibernate Search write the field. */
  public static final class Binder implements ValueBinder {

    @Override
    public void bind(ValueBindingContext<?> context) {
      context.bridge(
          MentionedInterval.class,
          new AsItIs(),
          context
              .typeFactory()
              .extension(LuceneExtension.get())
              .asNative(
                  MentionedInterval.class,
                  (field, interval, document) ->
                      document.accept(
                          new LongPoint(
                              field, interval.from.toEpochMilli(), interval.to.toEpochMilli()))));
    }
  }

  private static final class AsItIs implements ValueBridge<MentionedInterval, MentionedInterval> {

    @Override
    public MentionedInterval toIndexedValue(
        MentionedInterval interval, ValueBridgeToIndexedValueContext context) {
      return interval;
    }
  }
}
