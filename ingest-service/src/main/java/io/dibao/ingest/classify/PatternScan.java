package io.dibao.ingest.classify;

import io.dibao.ingest.clean.Range;
import io.dibao.ingest.taxonomy.PhraseMatcher;
import io.dibao.ingest.taxonomy.WordPattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the matches of many patterns in one pass over a passage. For each pattern it keeps, step by
 * step, the latest place where the words up to that step began: a match is the tightest one.
 */
final class PatternScan {

  /**
   * A match.
   *
   * @param pattern the pattern's index in the list that the scan was built of
   * @param range from the first word's start to the last word's end
   */
  record Match(int pattern, Range range) {}

  private record Step(int pattern, int step, boolean startsLine, boolean endsLine) {}

  private final List<WordPattern> patterns;
  private final PhraseMatcher<List<Step>> words;

  PatternScan(List<WordPattern> patterns) {
    this.patterns = List.copyOf(patterns);
    Map<String, List<Step>> steps = new HashMap<>();
    for (int pattern = 0; pattern < patterns.size(); pattern++) {
      List<List<String>> all = patterns.get(pattern).all();
      for (int step = 0; step < all.size(); step++) {
        for (String word : all.get(step)) {
          boolean startsLine = word.length() > 1 && word.startsWith("^");
          boolean endsLine = word.length() > 1 && word.endsWith("$");
          String bare = word.substring(startsLine ? 1 : 0, word.length() - (endsLine ? 1 : 0));
          steps
              .computeIfAbsent(bare, key -> new ArrayList<>())
              .add(new Step(pattern, step, startsLine, endsLine));
        }
      }
    }
    this.words = new PhraseMatcher<>(steps);
  }

  /** The matches, those of one pattern not overlapping, in the order of their ends. */
  List<Match> in(Passage passage) {
    Chain[] chains = new Chain[patterns.size()];
    List<Match> matches = new ArrayList<>();
    words.findAll(passage.text()).stream()
        .sorted((one, other) -> one.range().compareTo(other.range()))
        .forEach(
            hit -> {
              for (int i = hit.value().size() - 1; i >= 0; i--) {
                Step step = hit.value().get(i);
                if (isBound(step, hit.range(), passage)) {
                  if (chains[step.pattern()] == null) {
                    chains[step.pattern()] = new Chain(patterns.get(step.pattern()));
                  }
                  Range match = chains[step.pattern()].take(step.step(), hit.range(), passage);
                  if (match != null) {
                    matches.add(new Match(step.pattern(), match));
                  }
                }
              }
            });
    return matches;
  }

  private static boolean isBound(Step step, Range range, Passage passage) {
    return (!step.startsLine() || passage.startsLine(range.start()))
        && (!step.endsLine() || passage.endsLine(range.end()));
  }

  /** How far one pattern has come. */
  private static final class Chain {

    private final WordPattern pattern;

    /** For each step where the words up to it began, or -1. */
    private final int[] begins;

    /** For each step where its word ended. */
    private final int[] ends;

    private int lastEnd;

    private Chain(WordPattern pattern) {
      this.pattern = pattern;
      this.begins = new int[pattern.all().size()];
      this.ends = new int[pattern.all().size()];
      Arrays.fill(begins, -1);
    }

    /** Takes the next word; the whole match where it completes one, else null. */
    private Range take(int step, Range word, Passage passage) {
      int begin = word.start();
      if (step > 0) {
        begin = begins[step - 1];
        if (begin < 0
            || ends[step - 1] > word.start()
            || word.end() - begin > pattern.within()
            || passage.sentenceAt(begin).end() < word.end()) {
          return null;
        }
      }
      if (begin < lastEnd) {
        return null;
      }
      if (step < begins.length - 1) {
        begins[step] = begin;
        ends[step] = word.end();
        return null;
      }
      lastEnd = word.end();
      Arrays.fill(begins, -1);
      return new Range(begin, word.end());
    }
  }
}
