/**
 * The frame of the pages for people: who looks and how they like it, the words of the interface,
 * the addresses of pages, what a browser may do with them, and how errors look. The views are the
 * packages inside. They are rendered on the server, read their addresses as the REST API does, and
 * ask the same index and store; scripts only make them quicker to use.
 */
package io.dibao.catalog.page;
