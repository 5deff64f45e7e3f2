/**
 * The article event as the catalog reads it: tolerantly. Unknown fields are ignored, absent lists
 * are empty, and no code is shared with the ingest service; the contract is the JSON Schema that it
 * serves.
 */
package io.dibao.catalog.event;
