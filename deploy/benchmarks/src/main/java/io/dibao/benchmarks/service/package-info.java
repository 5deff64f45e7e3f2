/**
 * An ingest service to ask: one that runs already, or the built one, started for the time of a
 * measurement. In: articles as posted. Out: their events, which are not published.
 */
package io.dibao.benchmarks.service;
