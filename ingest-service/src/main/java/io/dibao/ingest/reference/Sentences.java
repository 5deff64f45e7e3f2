package io.dibao.ingest.reference;

/**
 * Where the sentences of a text begin and end. Far bounds are not looked for, so that each look
 * takes constant time.
 */
record Sentences(String text) {

  static final String ENDS = "。；;！？!?\n";

  /** How far a bound is looked for. */
  static final int LONGEST = 300;

  /** Where the sentence around {@code offset} begins. */
  int start(int offset) {
    int start = offset;
    while (start > 0 && offset - start < LONGEST && ENDS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  /** The offset of what ends the sentence around {@code offset}, or of the text's end. */
  int end(int offset) {
    int limit = Math.min(text.length(), offset + LONGEST);
    int end = offset;
    while (end < limit && ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** What the sentence goes on with. */
  String rest(int offset) {
    return text.substring(offset, end(offset));
  }
}
