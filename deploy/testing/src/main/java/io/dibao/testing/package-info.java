/**
 * The real broker and the real database for the services' tests: containers where a Docker engine
 * answers, else embedded in the test's process. {@code -Dbackends=containers} or {@code
 * -Dbackends=embedded} decides. No part is ever mocked.
 */
package io.dibao.testing;
