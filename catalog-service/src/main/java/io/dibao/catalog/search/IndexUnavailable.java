package io.dibao.catalog.search;

/**
 * The index cannot be read or written now: it is being rebuilt, or its disk fails. The world's
 * fault, not the caller's: the same request may succeed later.
 */
public class IndexUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  IndexUnavailable(String message) {
    super(message);
  }

  IndexUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
