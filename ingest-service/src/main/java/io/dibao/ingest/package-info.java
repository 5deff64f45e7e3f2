/**
 * Where the application is put together: its settings, and the objects that the stages take in
 * their constructors.
 */
package io.dibao.ingest;
