package io.dibao.ingest.outline;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * How a section's heading is numbered or set. The order is that of GB/T 9704-2012, 7.3.3, with the
 * press's habits behind.
 */
public enum Style {
  /** 第一编, 第一部分, 第一章, 第一节: one style of several ranks. */
  CHAPTER(1),
  /** 第一条. */
  ARTICLE(2),
  /** 一、 */
  CHINESE(3),
  /** （一） */
  CHINESE_PARENTHESISED(4),
  /** 1. or 1、 or 1． */
  ARABIC(5),
  /** （1） */
  ARABIC_PARENTHESISED(6),
  /** ① */
  CIRCLED(7),
  /** 第一， or 首先， */
  ORDINAL(8),
  /** 问： and 答： */
  QUESTION(9),
  /** ● or ▷ or another mark in place of a number. */
  BULLET(10),
  /** An HTML or Markdown heading without a number. */
  HEADING(11),
  /** A short paragraph on its own, in bold or otherwise set off, without a number. */
  TITLE(12);

  private final int rank;

  Style(int rank) {
    this.rank = rank;
  }

  /** Whether a sentence may be broken into items so numbered. */
  boolean isOfItems() {
    return this == CHINESE_PARENTHESISED
        || this == ARABIC
        || this == ARABIC_PARENTHESISED
        || this == CIRCLED;
  }

  /** A style of a greater rank lies inside one of a smaller rank, where nothing else tells. */
  int rank() {
    return rank;
  }

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
