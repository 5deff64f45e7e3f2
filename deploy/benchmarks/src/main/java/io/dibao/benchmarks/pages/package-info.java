/**
 * How much of the articles on whole HTML pages Dibao and its peers get right: {@code
 * deploy/benchmarks/pages} holds what a reader sees on each page, every extractor reads the same
 * bytes, and what it says is compared field by field and paragraph by paragraph.
 */
package io.dibao.benchmarks.pages;
