package io.dibao.catalog.consume;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Tells whether a record is still this service's to deal with. */
@FunctionalInterface
interface Holding {
  boolean holds(ConsumerRecord<byte[], byte[]> origin);
}
