/**
 * Lists as files: rows as CSV or NDJSON, read and written batch by batch; pages as Atom feeds. It
 * knows formats, and nothing of articles.
 */
package io.dibao.catalog.out;
