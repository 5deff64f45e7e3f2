package io.dibao.catalog.http;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a database that is away from one that refuses a wrong statement. */
final class DatabaseAway {

  /** SQLSTATE classes: connection, resources, operator intervention (shutdown), system error. */
  private static final Set<String> AWAY = Set.of("08", "53", "57", "58");

  private static final int DEEPEST_CAUSE = 32;

  private DatabaseAway() {}

  static boolean isCauseOf(Throwable failure) {
    return Stream.iterate(failure, each -> each != null, Throwable::getCause)
        .limit(DEEPEST_CAUSE)
        .anyMatch(DatabaseAway::isAway);
  }

  private static boolean isAway(Throwable failure) {
    if (failure instanceof SQLException sql) {
      String state = sql.getSQLState();
      boolean away = state != null && state.length() == 5 && AWAY.contains(state.substring(0, 2));
      // The connection pool's own failures carry no state.
      return away || state == null || failure instanceof SQLTransientException;
    }
    return failure instanceof ConnectException || failure instanceof SocketTimeoutException;
  }
}
