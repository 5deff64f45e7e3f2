package io.dibao.catalog.deadletter;

/** The headers that a dead letter has besides those of its record; their values are UTF-8. */
final class DeadLetterHeader {
  static final String PREFIX = "dibao-dead-letter-";

  /** Which rule the record breaks, in words. */
  static final String REASON = PREFIX + "reason";

  /** The class of the fault. */
  static final String CAUSE_CLASS = PREFIX + "cause-class";

  /** Where the record was read. */
  static final String TOPIC = PREFIX + "topic";

  static final String PARTITION = PREFIX + "partition";
  static final String OFFSET = PREFIX + "offset";

  /** When it was set aside, an ISO 8601 instant. */
  static final String AT = PREFIX + "at";

  private DeadLetterHeader() {}
}
