/**
 * The parser of the ingest service in this process, wired as the service wires it. In: articles as
 * posted. Out: their events. Its classes are those of the built service; see {@code
 * deploy/benchmarks/speed} for the class path.
 */
package io.dibao.benchmarks.parser;
