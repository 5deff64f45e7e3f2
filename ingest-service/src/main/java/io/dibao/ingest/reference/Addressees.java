package io.dibao.ingest.reference;

import io.dibao.ingest.clean.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a notice that name those to whom it goes: 各省、自治区、直辖市…发展改革委、教育厅（教委）：. The bodies in
 * them are those of every province, not the nation's.
 */
record Addressees(List<Range> lines) {

  static Addressees of(String text) {
    List<Range> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      boolean addresses =
          end > start
              && text.charAt(start) == '各'
              && (text.charAt(end - 1) == '：' || text.charAt(end - 1) == ':');
      if (addresses) {
        lines.add(new Range(start, end));
      }
      start = end + 1;
    }
    return new Addressees(lines);
  }

  boolean contain(Range form) {
    return lines.stream().anyMatch(line -> line.contains(form));
  }
}
