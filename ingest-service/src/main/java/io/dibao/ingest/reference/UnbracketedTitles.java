package io.dibao.ingest.reference;

import io.dibao.ingest.clean.Range;
import io.dibao.ingest.taxonomy.PhraseMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the titles that stand without 《》 behind a verb of issuing, where their end can be told:
 * 发布关于…的意见。 up to a kind of document at the clause's end, 刊登“…行动方案” in quotation marks, 出台了…办法（试行）.
 */
final class UnbracketedTitles {

  private static final int LONGEST = 90;
  private static final int SHORTEST = 8;
  private static final int LONGEST_PLAIN = 30;
  private static final String BRACKETS = "（(《》〈〉<";
  private static final String ABOUT = "关于";
  private static final String ENDS = "，,。；;：:？?！!《》（）()“”\n";

  private final ReferenceWords words;
  private final PhraseMatcher<String> verbs;

  UnbracketedTitles(ReferenceWords words) {
    this.words = words;
    this.verbs =
        new PhraseMatcher<>(
            Stream.concat(words.issuing().stream(), words.passing().stream())
                .collect(Collectors.toMap(Function.identity(), Function.identity())));
  }

  /** In reading order, not overlapping. */
  List<Title> find(String text) {
    List<Title> found = new ArrayList<>();
    int end = 0;
    for (PhraseMatcher.Hit<String> verb : verbs.findLongest(text)) {
      int start = verb.range().end();
      boolean done = text.startsWith("了", start) || text.startsWith("了", start - 1);
      start += text.startsWith("了", start) || text.startsWith("的" + ABOUT, start) ? 1 : 0;
      Optional<Title> title =
          start < end || start >= text.length()
              ? Optional.empty()
              : at(text, start, done, !words.planning().contains(verb.value()));
      if (title.isPresent()) {
        found.add(title.get());
        end = title.get().range().end();
      }
    }
    return found;
  }

  private Optional<Title> at(String text, int start, boolean done, boolean issued) {
    if (text.charAt(start) == '“') {
      int inner = start + 1;
      int close = clauseEnd(text, inner);
      return close < text.length() && text.charAt(close) == '”'
          ? title(new Range(start, close + 1), text.substring(inner, close))
          : Optional.empty();
    }
    int end = clauseEnd(text, start);
    String clause = text.substring(start, end);
    if (clause.startsWith(ABOUT)) {
      String title = upToKind(clause);
      return title.indexOf('的') > 0
          ? title(new Range(start, start + title.length()), title)
          : Optional.empty();
    }
    if (issued
        && isPlain(clause)
        && (end == text.length() || BRACKETS.indexOf(text.charAt(end)) < 0)) {
      return title(new Range(start, end), clause);
    }
    return done
        ? words.trial().stream()
            .filter(word -> text.startsWith(word, end))
            .findFirst()
            .flatMap(word -> title(new Range(start, end + word.length()), clause + word))
        : Optional.empty();
  }

  /** 国务院印发2030年前碳达峰行动方案，: a name up to the clause's end that tells neither how many nor which. */
  private boolean isPlain(String clause) {
    return clause.length() <= LONGEST_PLAIN
        && words.plainEnds().stream().anyMatch(clause::endsWith)
        && BRACKETS.indexOf(clause.charAt(0)) < 0
        && words.general().stream().noneMatch(clause::contains);
  }

  /** 关于…的通知 of 关于…的通知失效. */
  private String upToKind(String clause) {
    return words.kindOf(clause).isPresent()
        ? clause
        : words.kinds().stream()
            .map(kind -> "的" + kind)
            .filter(clause::contains)
            .mapToInt(end -> clause.lastIndexOf(end) + end.length())
            .max()
            .stream()
            .mapToObj(end -> clause.substring(0, end))
            .findFirst()
            .orElse(clause);
  }

  private Optional<Title> title(Range range, String title) {
    return title.length() >= SHORTEST && words.kindOf(title).isPresent()
        ? Optional.of(new Title(range, title))
        : Optional.empty();
  }

  private static int clauseEnd(String text, int start) {
    int limit = Math.min(text.length(), start + LONGEST);
    int end = start;
    while (end < limit && ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
