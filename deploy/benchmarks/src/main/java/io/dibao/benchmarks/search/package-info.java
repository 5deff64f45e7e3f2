/**
 * How fast the catalog answers what an analyst asks. In: a running Dibao, articles to vary and a
 * file of questions. Out: a catalog of so many articles, and the time of each answer.
 */
package io.dibao.benchmarks.search;
