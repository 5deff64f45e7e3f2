/**
 * The words that the stages behind the outline know: taxonomies read from data files, once, at
 * start. In: the bundled files and a user's folder. Out: {@link
 * io.dibao.ingest.taxonomy.Taxonomies} and a linear-time matcher over phrases.
 */
package io.dibao.ingest.taxonomy;
