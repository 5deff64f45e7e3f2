/** The transfers: what moves, who takes it and how, in the articles' own sentences. */
package io.dibao.catalog.page.transfer;
