/**
 * Stage 5, event. In: a {@link io.dibao.ingest.decode.Post}. It runs the stages before it,
 * assembles what they found into an {@link io.dibao.ingest.event.ArticleEvent}, gives it its id and
 * revision, and publishes it to Kafka. Out: the brokers' acknowledgement. The contract (JSON
 * Schema, AsyncAPI) of the event is owned here.
 */
package io.dibao.ingest.event;
