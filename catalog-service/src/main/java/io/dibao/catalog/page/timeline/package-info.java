/** The timeline: dated statements of a time by month, each with its sentence. */
package io.dibao.catalog.page.timeline;
