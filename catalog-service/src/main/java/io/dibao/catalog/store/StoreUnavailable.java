package io.dibao.catalog.store;

/** The database could not do its work now; nothing was stored, and the same may succeed later. */
public final class StoreUnavailable extends RuntimeException {

  StoreUnavailable(String reason, Throwable cause) {
    super(reason, cause);
  }
}
