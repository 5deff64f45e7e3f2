package io.dibao.catalog.search;

/** How many characters must be added, taken out or replaced to make one text of another. */
final class EditDistance {

  private EditDistance() {}

  /**
   * The distance, or some number above {@code most} if it is more than that. Takes the product of
   * {@code most} and the length.
   */
  static int between(String one, String other, int most) {
    int beyond = most + 1;
    if (Math.abs(one.length() - other.length()) > most) {
      return beyond;
    }
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int from = Math.max(1, i - most);
      int to = Math.min(other.length(), i + most);
      int diagonal = row[from - 1];
      row[from - 1] = from == 1 ? i : beyond;
      int least = row[from - 1];
      for (int j = from; j <= to; j++) {
        int above = j == i + most ? beyond : row[j];
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(above, row[j - 1]) + 1);
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return beyond;
      }
    }
    return Math.min(row[other.length()], beyond);
  }
}
