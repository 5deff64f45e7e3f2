package io.dibao.catalog.consume;

/** A record that is no article event; the message says which rule it breaks. */
final class UnreadableEvent extends Exception {

  UnreadableEvent(String reason) {
    super(reason);
  }

  UnreadableEvent(String reason, Throwable cause) {
    super(reason, cause);
  }
}
