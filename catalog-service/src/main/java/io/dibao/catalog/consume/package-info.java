/**
 * Stage 1, consume. In: batches of records of the topic {@code articles}. Out: {@link
 * io.dibao.catalog.store.Changes} stored and indexed, and the offsets committed after that; a
 * record that cannot be read or stored goes, alone, to {@code articles.dead-letter}.
 */
package io.dibao.catalog.consume;
