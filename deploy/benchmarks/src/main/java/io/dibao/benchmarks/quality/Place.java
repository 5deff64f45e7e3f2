package io.dibao.benchmarks.quality;

/** A half-open range of UTF-16 code units of an event's text. */
record Place(int start, int end) {}
