package io.dibao.ingest.outline;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * How a section's heading is numbered or set. The order is that of GB/T 9704-2012, 7.3.3, with the
 * press's habits behind.
 */
public enum Style {
  /** 第一编, 第一章, 第一节. */
  CHAPTER,
  /** 第一条. */
  ARTICLE,
  /** 一、 */
  CHINESE,
  /** （一） */
  CHINESE_PARENTHESISED,
  /** 1. or 1、 or 1． */
  ARABIC,
  /** （1） */
  ARABIC_PARENTHESISED,
  /** ① */
  CIRCLED,
  /** 第一， or 首先， */
  ORDINAL,
  /** 问： and 答： */
  QUESTION,
  /** ● or ▷ or another mark in place of a number. */
  BULLET,
  /** An HTML or Markdown heading without a number. */
  HEADING,
  /** A short paragraph on its own, in bold or otherwise set off, without a number. */
  TITLE;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
