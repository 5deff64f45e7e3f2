package io.dibao.catalog.store;

/**
 * Something derived from the store, such as the search index, that follows it change by change.
 *
 * <p>Called after the changes are committed to the store and before their records are acknowledged
 * to Kafka, so that nothing is lost when the service ends in between: the same changes are then
 * stored and told again. A listener must therefore take the same changes twice.
 */
public interface ChangeListener {

  /**
   * Returns when the changes are durable and visible.
   *
   * @throws RuntimeException if they are not; the changes will be told again, after a pause, for as
   *     long as it takes
   */
  void stored(Changes changes);
}
