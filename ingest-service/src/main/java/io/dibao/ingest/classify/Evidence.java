package io.dibao.ingest.classify;

import io.dibao.ingest.clean.Range;
import java.util.Optional;

/**
 * A span of a passage that speaks for a code, or against it.
 *
 * @param code the code's index in its taxonomy
 * @param weight how much it counts, its place included; below 0 it speaks against the code
 */
record Evidence(int code, Range range, Optional<String> role, double weight) {}
