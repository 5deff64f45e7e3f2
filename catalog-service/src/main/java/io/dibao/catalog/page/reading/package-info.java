/**
 * The reading view: an article set as it is read, with what was found in it marked at its place.
 * In: an article event, from the store or from a preview.
 */
package io.dibao.catalog.page.reading;
