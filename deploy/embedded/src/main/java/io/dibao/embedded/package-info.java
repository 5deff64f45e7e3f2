/**
 * The real Kafka broker and the real PostgreSQL server, started from this process, for the local
 * run and the tests. In: a data folder and a port each. Out: running servers whose data outlives
 * the process.
 */
package io.dibao.embedded;
