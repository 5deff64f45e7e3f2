/**
 * The search page. In: the parameters of the list of articles. Out: hits, and where one can go from
 * there: facets, the histogram, orders, the next page.
 */
package io.dibao.catalog.page.search;
