/**
 * The quality command. In: gold files and the events that an ingest service makes of their
 * articles. Out: precision, recall and F1 of each measure, and every mistake in its context.
 */
package io.dibao.benchmarks.quality;
