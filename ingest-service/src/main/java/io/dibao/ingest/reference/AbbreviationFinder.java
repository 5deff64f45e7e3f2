package io.dibao.ingest.reference;

import io.dibao.ingest.clean.Range;
import io.dibao.ingest.taxonomy.PhraseMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds where an article abbreviates a document's title: 《…》（以下简称《意见》）, （下称“办法”）, and without
 * brackets: 产业发展与 转移指导目录（以下简称《目录》）.
 */
final class AbbreviationFinder {

  private static final int MAX_ALIAS = 30;
  private static final int MAX_BARE_TITLE = 60;
  private static final int MIN_BARE_TITLE = 4;
  private static final int MIN_LATIN = 3;
  private static final int MAX_LATIN = 10;
  private static final Pattern LATIN_BEHIND = Pattern.compile("[（(]([A-Z]{3,10})[）)]");
  private static final String OPEN = "（(，,";
  private static final String CLAUSE_ENDS = "。；;：:，,、！？\n（(）)“”";

  private final ReferenceWords words;
  private final PhraseMatcher<String> signals;

  AbbreviationFinder(ReferenceWords words) {
    this.words = words;
    this.signals =
        new PhraseMatcher<>(
            words.abbreviations().stream()
                .collect(Collectors.toMap(Function.identity(), Function.identity())));
  }

  List<Abbreviation> find(String text, List<Title> titles) {
    Map<Integer, Title> byEnd =
        titles.stream().collect(Collectors.toMap(t -> t.range().end(), Function.identity()));
    List<Abbreviation> found = new ArrayList<>();
    for (PhraseMatcher.Hit<String> signal : signals.findLongest(text)) {
      int before = signal.range().start();
      if (before == 0 || OPEN.indexOf(text.charAt(before - 1)) < 0) {
        continue;
      }
      Optional<String> alias = alias(text, signal.range().end());
      boolean inBrackets = alias.isPresent() && text.startsWith("《", aliasStart(text, signal));
      Optional<Title> full =
          Optional.ofNullable(byEnd.get(before - 1))
              .or(() -> inBrackets ? bareTitle(text, before - 1) : Optional.empty());
      if (alias.isPresent() && full.isPresent() && !alias.get().equals(full.get().words())) {
        found.add(new Abbreviation(full.get(), alias.get()));
      }
    }
    titles.forEach(title -> latin(text, title).ifPresent(found::add));
    return found;
  }

  /** 《区域全面经济伙伴关系协定》（RCEP）, RCEP（《区域全面经济伙伴关系协定》）. */
  private static Optional<Abbreviation> latin(String text, Title title) {
    Matcher behind = LATIN_BEHIND.matcher(text).region(title.range().end(), text.length());
    if (behind.lookingAt()) {
      return Optional.of(new Abbreviation(title, behind.group(1)));
    }
    int start = title.range().start();
    int open = start - 1;
    int from = open;
    while (from > 0 && open - from < MAX_LATIN && isCapital(text.charAt(from - 1))) {
      from--;
    }
    return open > 0 && "（(".indexOf(text.charAt(open)) >= 0 && open - from >= MIN_LATIN
        ? Optional.of(new Abbreviation(title, text.substring(from, open)))
        : Optional.empty();
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static int aliasStart(String text, PhraseMatcher.Hit<String> signal) {
    int start = signal.range().end();
    while (start < text.length() && "为：: “\"".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return start;
  }

  private static Optional<String> alias(String text, int offset) {
    int start = offset;
    while (start < text.length() && "为：: 《“\"‘'".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < text.length()
        && end - start < MAX_ALIAS
        && "》”\"’'）),，。\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String alias = text.substring(start, end).strip();
    return alias.isEmpty() || end - start >= MAX_ALIAS ? Optional.empty() : Optional.of(alias);
  }

  /**
   * The title without brackets that ends at {@code end}: from 关于, or from the clause's start, verbs
   * before it left out.
   */
  private Optional<Title> bareTitle(String text, int end) {
    int start = end;
    while (start > 0
        && end - start < MAX_BARE_TITLE
        && CLAUSE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    String clause = text.substring(start, end);
    int about = clause.indexOf("关于");
    int from = about >= 0 ? about : afterVerb(clause);
    String title = clause.substring(from).strip();
    return title.length() >= MIN_BARE_TITLE && words.kindOf(title).isPresent()
        ? Optional.of(new Title(new Range(end - title.length(), end), title))
        : Optional.empty();
  }

  private int afterVerb(String clause) {
    return words.beforeTitles().stream()
        .filter(verb -> verb.length() > 1)
        .mapToInt(
            verb -> clause.lastIndexOf(verb) < 0 ? 0 : clause.lastIndexOf(verb) + verb.length())
        .filter(from -> clause.length() - from >= MIN_BARE_TITLE)
        .max()
        .orElse(0);
  }
}
