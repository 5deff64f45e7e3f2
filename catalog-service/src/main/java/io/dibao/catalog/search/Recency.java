package io.dibao.catalog.search;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;

/**
 * How relevant an article is when its age counts too: one of today keeps its score, one of a year
 * ago has three quarters of it, and the oldest, like the undated, half of it. So of two that fit
 * alike the later comes first, and none that fits much better is lost behind the news.
 */
final class Recency extends DoubleValuesSource {

  private static final double YEAR = Duration.ofDays(365).toMillis();

  private final String field;
  private final Instant today;

  /**
   * @param field holds the publish date in milliseconds
   */
  Recency(String field, LocalDate today) {
    this.field = field;
    this.today = Calendar.startOf(today);
  }

  @Override
  public DoubleValues getValues(LeafReaderContext context, DoubleValues scores) throws IOException {
    SortedNumericDocValues dates = DocValues.getSortedNumeric(context.reader(), field);
    return new DoubleValues() {
      private double factor;

      @Override
      public double doubleValue() throws IOException {
        return scores.doubleValue() * factor;
      }

      @Override
      public boolean advanceExact(int doc) throws IOException {
        boolean dated = dates.advanceExact(doc);
        factor = dated ? factor(dates.nextValue()) : 0.5;
        return scores.advanceExact(doc);
      }
    };
  }

  private double factor(long published) {
    double age = Math.max(0, (double) today.toEpochMilli() - published);
    return 0.5 + 0.5 * YEAR / (YEAR + age);
  }

  @Override
  public boolean needsScores() {
    return true;
  }

  @Override
  public DoubleValuesSource rewrite(IndexSearcher searcher) {
    return this;
  }

  @Override
  public boolean isCacheable(LeafReaderContext context) {
    return false;
  }

  @Override
  public int hashCode() {
    return Objects.hash(field, today);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Recency that && field.equals(that.field) && today.equals(that.today);
  }

  @Override
  public String toString() {
    return "recency of " + field + " on " + today;
  }
}
