/**
 * Records of the topic {@code articles} that could not be read or stored, set aside on the topic
 * {@code articles.dead-letter} with the reason in their headers: written, listed, looked at and
 * replayed.
 */
package io.dibao.catalog.deadletter;
