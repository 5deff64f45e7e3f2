package io.dibao.catalog.changes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in which log a reader is: behind the change of that number.
 *
 * @param log tells the log from another one, of a database made anew
 */
public record ChangeId(String log, long sequence) {

  /** Before all that is known, in whatever log. */
  public static final ChangeId START = new ChangeId("", 0);

  private static final Pattern FORM = Pattern.compile("([0-9a-f]{8})-([0-9]{1,18})");

  /**
   * Reads what {@link #toString} writes.
   *
   * @throws IllegalArgumentException if it is no such
   */
  public static ChangeId parse(String id) {
    Matcher form = FORM.matcher(id);
    if (!form.matches()) {
      throw new IllegalArgumentException("is not the id of an event of this stream");
    }
    return new ChangeId(form.group(1), Long.parseLong(form.group(2)));
  }

  @Override
  public String toString() {
    return log + "-" + sequence;
  }
}
