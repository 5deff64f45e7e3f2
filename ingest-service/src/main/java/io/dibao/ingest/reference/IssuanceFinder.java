package io.dibao.ingest.reference;

import io.dibao.ingest.clean.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds who issued something, from lists of agencies before a verb of issuing, with a check of the
 * count that the text states.
 */
final class IssuanceFinder {

  private static final int MAX_BETWEEN = 24;
  private static final int LONGEST_NAME = 20;
  private static final String CLAUSE_ENDS = "，,。；;：:、\n";
  private static final List<String> DOCUMENTS = List.of("《", "关于", "“");
  private static final int LONGEST_DAY = 16;
  private static final int LONGEST_TITLE = 120;
  private static final String ORDER = "令第";

  /** Of 十二、 before a title in a list of contents. */
  private static final int LONGEST_NUMBER = 4;

  private static final Pattern DAY =
      Pattern.compile("[0-9〇○零一二三四五六七八九]{4}年[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日");
  private static final String ONES = "零一二三四五六七八九";
  private static final List<String> COUNTED =
      List.of(
          "相关部门", "有关部门", "个部门和单位", "部门和单位", "多部委", "多部门", "多个部门", "个部门", "部门", "个部委", "部委", "部",
          "个单位", "单位", "家单位", "机构", "家机构", "委");

  private final ReferenceWords words;

  IssuanceFinder(ReferenceWords words) {
    this.words = words;
  }

  /** The statements in {@code text}, given the agencies that it names. */
  List<Issuance> find(String text, List<AgencyMention> agencies) {
    List<Issuance> found = new ArrayList<>();
    for (int first = 0; first < agencies.size(); ) {
      int last = lastOfList(text, agencies, first);
      issuance(text, agencies.subList(first, last + 1)).ifPresent(found::add);
      first = last + 1;
    }
    return found;
  }

  /**
   * Who issued what a headline is of: 国务院办公厅关于印发…的通知, 国务院关于…的意见, 工信部等三部门印发《…》.
   *
   * @param agencies those that the headline names
   */
  Optional<Issuance> ofHeadline(String headline, List<AgencyMention> agencies) {
    if (agencies.isEmpty() || agencies.get(0).range().start() > 0) {
      return Optional.empty();
    }
    int last = lastOfList(headline, agencies, 0);
    List<AgencyMention> list = agencies.subList(0, last + 1);
    int end = list.get(last).range().end();
    int about = headline.startsWith(" ", end) ? end + 1 : end;
    return headline.startsWith("关于", about) && words.kindOf(headline).isPresent()
        ? Optional.of(new Issuance(list, list.size() > 1, 0, new Range(0, end)))
        : issuance(headline, list);
  }

  /** Whether a headline says that the document of this title is issued: 关于印发…的通知. */
  boolean isIssued(String headline, String title) {
    int at = headline.indexOf(title);
    return at > 0
        && words.issuing().stream().anyMatch(word -> headline.startsWith(word, at - word.length()));
  }

  /** Reads on behind the list: 等10部门 近日 联合印发. */
  private Optional<Issuance> issuance(String text, List<AgencyMention> list) {
    int start = list.get(list.size() - 1).range().end();
    int at = skip(text, start, List.of("等", "会同", "联合"));
    boolean others = at > start;
    int digits = at;
    int stated = 0;
    while (at < text.length() && at - digits < 3 && Character.isDigit(text.charAt(at))) {
      stated = stated * 10 + Character.digit(text.charAt(at), 10);
      at++;
    }
    if (stated == 0) {
      int chinese = chineseCountEnd(text, at);
      stated = chinese > at ? Math.max(0, chineseCount(text.substring(at, chinese))) : 0;
      at = chinese;
    }
    int counted = skip(text, at, COUNTED);
    if (stated > 0 && counted == at) {
      // No count of issuers, but the day on which they did it.
      stated = 0;
      counted = digits;
    }
    at = counted;
    int limit = Math.min(text.length(), at + MAX_BETWEEN);
    int verb = text.startsWith("《", at) ? at : verbEnd(text, at);
    while (verb < 0 && at < limit) {
      int next = skip(text, at, words.betweenIssuerAndVerb());
      if (next == at && !Character.isDigit(text.charAt(at))) {
        return ofOrder(text, list);
      }
      next = Math.max(next, at + 1);
      at = next;
      verb = verbEnd(text, at);
    }
    int behind = verb;
    boolean ofSomethingElse =
        verb >= 0
            && ((text.startsWith("的", verb)
                    && !text.startsWith("的《", verb)
                    && !isDocumentBehind(text, verb + 1))
                || words.notIssued().stream().anyMatch(word -> text.startsWith(word, behind)));
    if (verb < 0 || ofSomethingElse) {
      return Optional.empty();
    }
    boolean joint = list.size() > 1 || others || stated > 1;
    return Optional.of(
        new Issuance(list, joint, stated, new Range(list.get(0).range().start(), verb)));
  }

  /** 遵义市人民政府令第55号, without a verb. */
  private static Optional<Issuance> ofOrder(String text, List<AgencyMention> list) {
    int end = list.get(list.size() - 1).range().end();
    return text.startsWith(ORDER, end)
        ? Optional.of(
            new Issuance(list, list.size() > 1, 0, new Range(list.get(0).range().start(), end)))
        : Optional.empty();
  }

  /** 国办公布的社保降费方案，: a kind of document at the clause's end. */
  private boolean isDocumentBehind(String text, int start) {
    int limit = Math.min(text.length(), start + LONGEST_NAME);
    int end = start;
    while (end < limit && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end < limit
        && words.regulations().stream().anyMatch(text.substring(start, end)::endsWith);
  }

  private static int chineseCount(String numeral) {
    int ten = numeral.indexOf('十');
    if (ten < 0) {
      return numeral.length() == 1 ? ONES.indexOf(numeral.charAt(0)) : 0;
    }
    int tens = ten == 0 ? 1 : ONES.indexOf(numeral.charAt(0));
    int ones = ten + 1 < numeral.length() ? ONES.indexOf(numeral.charAt(ten + 1)) : 0;
    return tens * 10 + ones;
  }

  /** Behind the numeral of 等十部门, if one stands there. */
  private static int chineseCountEnd(String text, int at) {
    int end = at;
    while (end < text.length() && end - at < 3 && (ONES + "十两").indexOf(text.charAt(end)) > 0) {
      end++;
    }
    return end > at && skip(text, end, COUNTED) > end ? end : at;
  }

  private int verbEnd(String text, int at) {
    return words.issuing().stream()
        .filter(word -> text.startsWith(word, at))
        .mapToInt(word -> at + word.length())
        .findFirst()
        .orElseGet(() -> passingEnd(text, at));
  }

  /** 表决通过了关于…的决定: only where a document stands behind it. */
  private int passingEnd(String text, int at) {
    return words.passing().stream()
        .filter(word -> text.startsWith(word, at))
        .mapToInt(word -> at + word.length())
        .filter(
            end -> {
              int title = text.startsWith("了", end) ? end + 1 : end;
              return DOCUMENTS.stream().anyMatch(begin -> text.startsWith(begin, title));
            })
        .findFirst()
        .orElse(-1);
  }

  /** Those who sign, on lines of their own, over a line that is a day: 财政部 税务总局. */
  List<Issuance> signatures(String text, List<AgencyMention> agencies) {
    List<Issuance> found = new ArrayList<>();
    List<AgencyMention> signed = new ArrayList<>();
    for (AgencyMention agency : agencies) {
      Range range = agency.range();
      int last = signed.isEmpty() ? -1 : signed.get(signed.size() - 1).range().end();
      boolean goesOn = last == range.start() || isGap(text, last, range.start());
      boolean begins = range.start() == 0 || text.charAt(range.start() - 1) == '\n';
      if (!goesOn) {
        signed.clear();
      }
      if (goesOn || begins) {
        signed.add(agency);
        if (range.end() >= text.length() || text.charAt(range.end()) != '\n') {
          continue;
        }
        int next = text.indexOf('\n', range.end() + 1);
        int end = Math.min(next < 0 ? text.length() : next, range.end() + 1 + LONGEST_DAY);
        if (DAY.matcher(text).region(range.end() + 1, end).matches()) {
          found.add(
              new Issuance(
                  signed,
                  signed.size() > 1,
                  0,
                  new Range(signed.get(0).range().start(), range.end())));
        }
      }
    }
    return found;
  }

  /** 财政部 税务总局, or the next line. */
  private static boolean isGap(String text, int end, int start) {
    return end >= 0 && start == end + 1 && " \u3000\n".indexOf(text.charAt(end)) >= 0;
  }

  /** Those whose document's title stands as a line: 财政部关于印发《…》的通知, 财政部、司法部 over 关于…的通知. */
  List<Issuance> titles(String text, List<AgencyMention> agencies) {
    List<Issuance> found = new ArrayList<>();
    for (int first = 0; first < agencies.size(); ) {
      int last = lastOfList(text, agencies, first);
      List<AgencyMention> list = agencies.subList(first, last + 1);
      int start = list.get(0).range().start();
      int end = list.get(list.size() - 1).range().end();
      int lineStart = text.lastIndexOf('\n', start) + 1;
      boolean numbered = start - lineStart <= LONGEST_NUMBER;
      int title = text.startsWith("\n", end) && lineStart == start ? end + 1 : end;
      int lineEnd = text.indexOf('\n', title);
      String line =
          text.substring(
              title, Math.min(lineEnd < 0 ? text.length() : lineEnd, title + LONGEST_TITLE));
      if (numbered && line.startsWith("关于") && words.kindOf(line).isPresent()) {
        found.add(new Issuance(list, list.size() > 1, 0, new Range(start, end)));
      }
      first = last + 1;
    }
    return found;
  }

  /** The index of the last agency of the list that the first begins. */
  private int lastOfList(String text, List<AgencyMention> agencies, int first) {
    int last = first;
    while (last + 1 < agencies.size()
        && words.isSeparator(
            text, agencies.get(last).range().end(), agencies.get(last + 1).range().start())) {
      last++;
    }
    return last;
  }

  private static int skip(String text, int at, List<String> candidates) {
    return candidates.stream()
        .filter(word -> text.startsWith(word, at))
        .mapToInt(word -> at + word.length())
        .max()
        .orElse(at);
  }
}
