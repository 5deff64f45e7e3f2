package io.dibao.ingest.outline;

/**
 * A number as headings have it: up to three Arabic digits of either width, or Chinese numerals
 * below one hundred and beyond (一百零三 in laws).
 *
 * @param value 0 where there is no number
 * @param end behind its last character
 * @param arabic whether it is in digits
 */
record SmallNumber(int value, int end, boolean arabic) {

  private static final String NUMERALS = "零一二三四五六七八九";
  private static final int MAX_DIGITS = 3;

  /** The number that begins at {@code start} of {@code text}, before {@code limit}. */
  static SmallNumber at(String text, int start, int limit) {
    int end = start;
    int value = 0;
    while (end < limit && Character.isDigit(text.charAt(end))) {
      if (end - start == MAX_DIGITS) {
        return new SmallNumber(0, start, true);
      }
      value = value * 10 + Character.digit(text.charAt(end), 10);
      end++;
    }
    return end > start ? new SmallNumber(value, end, true) : chinese(text, start, limit);
  }

  private static SmallNumber chinese(String text, int start, int limit) {
    int total = 0;
    int digit = 0;
    int end = start;
    for (; end < limit; end++) {
      char c = text.charAt(end);
      int numeral = c == '〇' ? 0 : NUMERALS.indexOf(c);
      if (numeral >= 0) {
        digit = numeral;
      } else if (c == '十') {
        total += Math.max(digit, 1) * 10;
        digit = 0;
      } else if (c == '百') {
        total += Math.max(digit, 1) * 100;
        digit = 0;
      } else {
        break;
      }
      if (total > 999) {
        return new SmallNumber(0, start, false);
      }
    }
    return new SmallNumber(total + digit, end, false);
  }
}
