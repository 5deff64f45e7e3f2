package io.dibao.catalog.store;

/**
 * A scheme of codes.
 *
 * @param codes how many codes of it articles have
 * @param articles how many articles have one
 */
public record SchemeCount(String scheme, long codes, long articles) {}
