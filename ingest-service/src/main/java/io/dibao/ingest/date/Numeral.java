package io.dibao.ingest.date;

/**
 * A number at some place of a folded text.
 *
 * @param value what it counts
 * @param digits how many digits are printed; for a positional numeral such as 二十三 how many the
 *     value has
 * @param script how it is written
 * @param end the offset behind it
 */
record Numeral(int value, int digits, Script script, int end) {

  enum Script {
    /** 2021. */
    ARABIC,
    /** 二零二一: one character a digit, at least two of them. */
    DIGITS,
    /** 二十三, 两千, and a single 三. */
    POSITIONAL
  }

  /** Longer runs are amounts or codes; the bound keeps the work at each place constant. */
  private static final int LONGEST = 8;

  private static final String ONES = "零一二三四五六七八九";

  /** Whether a zero is printed in front: 03. */
  boolean isPadded() {
    return digits > String.valueOf(value).length();
  }

  static boolean isArabic(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isChinese(char c) {
    return digit(c) >= 0 || unit(c) > 0 || c == '廿' || c == '卅';
  }

  /** The longest number that starts at {@code start}, or null where there is none. */
  static Numeral at(String text, int start) {
    if (start >= text.length()) {
      return null;
    }
    return isArabic(text.charAt(start)) ? arabic(text, start) : chinese(text, start);
  }

  private static Numeral arabic(String text, int start) {
    int value = 0;
    int end = start;
    while (end < text.length() && isArabic(text.charAt(end))) {
      if (end - start == LONGEST) {
        return null;
      }
      value = value * 10 + text.charAt(end) - '0';
      end++;
    }
    return new Numeral(value, end - start, Script.ARABIC, end);
  }

  private static Numeral chinese(String text, int start) {
    int end = start;
    boolean positional = false;
    while (end < text.length() && isChinese(text.charAt(end))) {
      if (end - start == LONGEST) {
        return null;
      }
      positional |= digit(text.charAt(end)) < 0;
      end++;
    }
    if (end == start) {
      return null;
    }
    if (!positional && end - start > 1) {
      return digits(text, start, end);
    }
    int value = positional(text, start, end);
    return value < 0
        ? null
        : new Numeral(value, String.valueOf(value).length(), Script.POSITIONAL, end);
  }

  private static Numeral digits(String text, int start, int end) {
    int value = 0;
    for (int i = start; i < end; i++) {
      value = value * 10 + digit(text.charAt(i));
    }
    return new Numeral(value, end - start, Script.DIGITS, end);
  }

  /** The value of 二百零三 and its like; -1 for what is no numeral, such as 十百. */
  private static int positional(String text, int start, int end) {
    int total = 0;
    int pending = -1;
    int smallest = Integer.MAX_VALUE;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      int digit = digit(c);
      if (digit >= 0) {
        if (pending > 0) {
          return -1;
        }
        pending = digit;
        continue;
      }
      int unit = c == '廿' || c == '卅' ? 10 : unit(c);
      if (unit >= smallest) {
        return -1;
      }
      int count = c == '廿' ? 2 : c == '卅' ? 3 : pending <= 0 ? 1 : pending;
      total += count * unit;
      smallest = unit;
      pending = -1;
    }
    return total + Math.max(pending, 0);
  }

  private static int digit(char c) {
    return c == '两' ? 2 : ONES.indexOf(c);
  }

  private static int unit(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1000;
      default -> 0;
    };
  }
}
