/**
 * Trying an article: what the parser finds in a text that a visitor pastes or drops, in the reading
 * view, and publishing it. The ingest service parses and publishes; this asks it over HTTP.
 */
package io.dibao.catalog.page.preview;
