/**
 * A real Chromium for the tests of pages: found on this machine, looked at in two widths and two
 * themes, its screenshots kept, its accessibility checked by axe-core.
 */
package io.dibao.browser;
