/** Prints article events as they come, with Kafka's own console consumer. */
package io.dibao.local.subscribe;
