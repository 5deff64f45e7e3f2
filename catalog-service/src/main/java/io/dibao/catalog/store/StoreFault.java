package io.dibao.catalog.store;

import java.sql.SQLException;
import java.util.Set;

/** Tells the faults of the data from those of the world. */
final class StoreFault {
  /**
   * The classes of SQLSTATE that say that the values are at fault: data exception (NUL characters,
   * values out of range), integrity constraint violation, program limit exceeded (too long for an
   * index). All others, such as connection, resources, rollback and operator intervention, may go
   * away by themselves or are the operator's to repair.
   */
  private static final Set<String> OF_THE_DATA = Set.of("22", "23", "54");

  private StoreFault() {}

  /** The exception to throw for what a transaction failed with. */
  static RuntimeException of(RuntimeException failure) {
    SQLException sql = sqlException(failure);
    if (sql == null) {
      return new StoreUnavailable(failure.getClass().getName(), failure);
    }
    String state = sql.getSQLState();
    String reason = (state == null ? "" : "SQLSTATE " + state + ": ") + sql.getMessage();
    return state != null && state.length() == 5 && OF_THE_DATA.contains(state.substring(0, 2))
        ? new UnstorableArticle(reason, failure)
        : new StoreUnavailable(reason, failure);
  }

  /** The root: a failed batch's own exception only repeats the statement. */
  private static SQLException sqlException(Throwable failure) {
    SQLException found = null;
    Throwable each = failure;
    for (int depth = 0; each != null && depth < 50; depth++, each = each.getCause()) {
      if (each instanceof SQLException sql) {
        found = sql;
        if (sql.getNextException() != null) {
          found = sql.getNextException();
        }
      }
    }
    return found;
  }
}
