package io.dibao.ingest.clean;

/**
 * Styles and scripts that a generator escaped so that they became text: .appendQr_wrap&#123;
 * border:1px solid #E6E6E6; &#125;.
 */
final class Code {

  private Code() {}

  /** Whether {@code line} is code: braces and colons, and hardly an ideograph. */
  static boolean isCode(String line) {
    boolean braces = line.indexOf('{') >= 0 || line.indexOf('}') >= 0;
    boolean tag = line.startsWith("<script") || line.startsWith("<style") || line.startsWith("{%");
    if (!braces && !tag) {
      return false;
    }
    int ideographs = 0;
    int marks = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      ideographs += Character.isIdeographic(c) ? 1 : 0;
      marks += ":;(=%".indexOf(c) >= 0 ? 1 : 0;
    }
    return ideographs * 10 < line.length() && (marks > 0 || tag);
  }
}
