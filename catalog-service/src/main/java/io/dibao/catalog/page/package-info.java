/**
 * The pages for people: search and reading, rendered on the server, without scripts. They read
 * their addresses as the REST API does, and ask the same index and store.
 */
package io.dibao.catalog.page;
