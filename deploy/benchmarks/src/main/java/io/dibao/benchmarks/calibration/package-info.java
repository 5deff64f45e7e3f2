/**
 * Whether scores mean what they say: how often readers accepted the codes of a score, and the fit
 * of scores to what readers accepted. In: gold and the parser's candidates. Out: tables, and the
 * lines of {@code taxonomies/calibration.yaml}.
 */
package io.dibao.benchmarks.calibration;
