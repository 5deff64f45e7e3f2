package io.dibao.ingest.reference;

/**
 * A short title that the article gives a document: …（以下简称《意见》）.
 *
 * @param full the document's title where it is abbreviated
 * @param alias without brackets and quotes
 */
record Abbreviation(Title full, String alias) {}
