package io.dibao.ingest.reference;

import io.dibao.ingest.clean.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds document numbers: 国发〔2021〕1号, also with other brackets, normalised to 〔〕 as GB/T 9704-2012,
 * 7.2.5, has them.
 */
final class DocumentNumbers {

  /** Of the letters before the year: 工信部联政法, 财办会. */
  private static final int MAX_LETTERS = 12;

  private static final int MAX_SERIAL = 5;
  private static final String OPEN = "〔[（(【［";
  private static final String CLOSE = "〕]）)】］";

  /** A number and where it is printed. */
  record Found(Range range, String number) {}

  private DocumentNumbers() {}

  static List<Found> find(String text) {
    List<Found> found = new ArrayList<>();
    for (int i = text.indexOf('号'); i >= 0; i = text.indexOf('号', i + 1)) {
      int digits = i > 0 && text.charAt(i - 1) == ' ' ? i - 1 : i;
      int serial = digits;
      while (serial > 0 && digits - serial < MAX_SERIAL && isDigit(text.charAt(serial - 1))) {
        serial--;
      }
      int year = serial - 5;
      boolean fits =
          serial < digits
              && year > 0
              && CLOSE.indexOf(text.charAt(serial - 1)) >= 0
              && areDigits(text, year, serial - 1)
              && OPEN.indexOf(text.charAt(year - 1)) >= 0;
      int letters = year - 1;
      while (fits
          && letters > 0
          && year - 1 - letters < MAX_LETTERS
          && isHan(text.charAt(letters - 1))) {
        letters--;
      }
      if (fits && letters < year - 1) {
        String number =
            text.substring(letters, year - 1)
                + "〔"
                + text.substring(year, serial - 1)
                + "〕"
                + text.substring(serial, digits)
                + "号";
        found.add(new Found(new Range(letters, i + 1), number));
      }
    }
    return found;
  }

  private static boolean areDigits(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isHan(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }
}
