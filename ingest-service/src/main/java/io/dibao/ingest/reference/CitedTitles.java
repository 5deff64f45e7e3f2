package io.dibao.ingest.reference;

import io.dibao.ingest.clean.Range;
import java.util.Comparator;
import java.util.List;

/**
 * The places at which an article cites documents, in reading order, and the list that each stands
 * in: 《…》（粤府〔2012〕1号）、《…》.
 */
final class CitedTitles {

  private static final int LONGEST_BRACKET = 40;
  private static final int LONGEST_ATTRIBUTE = 60;
  private static final String CLAUSE_ENDS = Sentences.ENDS + "，,：:";

  /**
   * A citation.
   *
   * @param title the document's full title, whatever is printed
   */
  record Cited(Range range, String title) {}

  private final List<Cited> all;
  private final int[] starts;
  private final int[] ends;

  CitedTitles(String text, List<DocumentTitles.Draft> documents, ReferenceWords words) {
    all =
        documents.stream()
            .flatMap(
                document ->
                    document.mentions.stream().map(range -> new Cited(range, document.title)))
            .sorted(Comparator.comparing(Cited::range))
            .toList();
    starts = new int[all.size()];
    ends = new int[all.size()];
    for (int i = all.size() - 1; i >= 0; i--) {
      int end = behindBracket(text, all.get(i).range().end());
      ends[i] = i + 1 < all.size() && goesOn(text, end, i + 1, words) ? ends[i + 1] : end;
    }
    for (int i = 0; i < all.size(); i++) {
      boolean first = i == 0 || ends[i - 1] != ends[i];
      starts[i] = first ? all.get(i).range().start() : starts[i - 1];
    }
  }

  private boolean goesOn(String text, int end, int next, ReferenceWords words) {
    int start = all.get(next).range().start();
    return start == end
        || words.isSeparator(text, end, start)
        || (start > end && start - end <= LONGEST_ATTRIBUTE && isAttributed(text, end, start));
  }

  /** 《…》、2001年原国家计委发布的《…》, 《…》、国家发展和改革委员会、卫生部等六部委《…》. */
  private static boolean isAttributed(String text, int end, int start) {
    return text.charAt(end) == '、'
        && text.substring(end + 1, start).chars().noneMatch(c -> CLAUSE_ENDS.indexOf(c) >= 0);
  }

  /** Behind the number of a document: 《…》（粤府〔2012〕1号）. */
  private static int behindBracket(String text, int offset) {
    if (offset >= text.length() || "（(".indexOf(text.charAt(offset)) < 0) {
      return offset;
    }
    int limit = Math.min(text.length(), offset + LONGEST_BRACKET);
    for (int i = offset + 1; i < limit; i++) {
      if ("）)".indexOf(text.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return offset;
  }

  int size() {
    return all.size();
  }

  Cited get(int i) {
    return all.get(i);
  }

  List<Cited> all() {
    return all;
  }

  /** Where the list begins that the citation stands in. */
  int listStart(int i) {
    return starts[i];
  }

  /** Behind the list that the citation stands in, and behind its last document's number. */
  int listEnd(int i) {
    return ends[i];
  }

  /** Whether no other citation begins in {@code [listEnd(i), to)}. */
  boolean isLastBefore(int i, int to) {
    int next = i;
    while (next < all.size() && ends[next] == ends[i]) {
      next++;
    }
    return next == all.size() || all.get(next).range().start() >= to;
  }

  boolean areDifferent(int i, int other) {
    return !all.get(i).title().equals(all.get(other).title());
  }
}
