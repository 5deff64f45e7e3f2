/**
 * The views of documents and of agencies: lists of them, and one over all articles. In: what the
 * store says of them.
 */
package io.dibao.catalog.page.reference;
