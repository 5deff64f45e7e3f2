/**
 * The local run: starts PostgreSQL and Kafka in this process and the two services as its children,
 * and stops them in the right order. In: a data folder and four ports. Out: a running Dibao whose
 * data outlives the run.
 */
package io.dibao.local;
