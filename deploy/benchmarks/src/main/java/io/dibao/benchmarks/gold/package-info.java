/**
 * The gold: what a careful reader found in an article. In: YAML files and the articles that they
 * are of. Out: records whose every line was checked against the article, or the faults by file and
 * line.
 */
package io.dibao.benchmarks.gold;
