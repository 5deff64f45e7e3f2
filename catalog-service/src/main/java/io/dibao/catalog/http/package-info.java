/**
 * The REST API: translates requests into questions to the store and the index and their answers
 * into responses.
 */
package io.dibao.catalog.http;
