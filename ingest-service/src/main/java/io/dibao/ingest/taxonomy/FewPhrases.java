package io.dibao.ingest.taxonomy;

import io.dibao.ingest.clean.Range;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds phrases as {@link PhraseMatcher} does, in linear time too, but is made in a moment: for the
 * titles of one article. A matcher of the other kind takes 18 MB while it is made, which kept the
 * garbage collector busier than the parser.
 *
 * @param <T> what a phrase stands for
 */
public final class FewPhrases<T> {

  private static final int START = 0;

  private final Map<String, T> phrases;

  /** From a state, by a character, to the state of one character more. */
  private final Map<Long, Integer> steps = new HashMap<>();

  /** Of each state: how many characters it stands for. */
  private final int[] depth;

  /** Of each state: that of the longest ending of its characters which begins a phrase too. */
  private final int[] shorter;

  /** Of each state: whether its characters are a phrase. */
  private final boolean[] whole;

  /** Of each state: the longest of those that it leads to by {@link #shorter} which is whole. */
  private final int[] within;

  /** Finds the keys of {@code phrases}; blank keys are not allowed. */
  public FewPhrases(Map<String, T> phrases) {
    this.phrases = Map.copyOf(phrases);
    int most = 1;
    for (String phrase : phrases.keySet()) {
      if (phrase.isBlank()) {
        throw new IllegalArgumentException("a phrase is not blank");
      }
      most += phrase.length();
    }
    depth = new int[most];
    shorter = new int[most];
    whole = new boolean[most];
    within = new int[most];
    int[] before = new int[most];
    char[] last = new char[most];
    int states = 1;
    for (String phrase : phrases.keySet()) {
      int state = START;
      for (int i = 0; i < phrase.length(); i++) {
        int from = state;
        char character = phrase.charAt(i);
        state = step(from, character);
        if (state == START) {
          state = states++;
          steps.put(key(from, character), state);
          depth[state] = i + 1;
          before[state] = from;
          last[state] = character;
        }
      }
      whole[state] = true;
    }
    IntStream.range(1, states)
        .boxed()
        .sorted((one, other) -> Integer.compare(depth[one], depth[other]))
        .forEach(state -> link(state, before[state], last[state]));
  }

  /** States with fewer characters are linked already. */
  private void link(int state, int before, char last) {
    shorter[state] = before == START ? START : next(shorter[before], last);
    within[state] = whole[shorter[state]] ? shorter[state] : within[shorter[state]];
  }

  /** As {@link PhraseMatcher#findLongest}. */
  public List<PhraseMatcher.Hit<T>> findLongest(String text) {
    List<PhraseMatcher.Hit<T>> all = new ArrayList<>();
    int state = START;
    for (int i = 0; i < text.length(); i++) {
      state = next(state, text.charAt(i));
      for (int found = whole[state] ? state : within[state]; found != START; ) {
        Range range = new Range(i + 1 - depth[found], i + 1);
        all.add(new PhraseMatcher.Hit<>(range, phrases.get(range.of(text))));
        found = within[found];
      }
    }
    return PhraseMatcher.longest(all);
  }

  private int next(int from, char character) {
    int state = from;
    int next = step(state, character);
    while (next == START && state != START) {
      state = shorter[state];
      next = step(state, character);
    }
    return next;
  }

  /** The start where no phrase goes on so. */
  private int step(int from, char character) {
    return steps.getOrDefault(key(from, character), START);
  }

  private static long key(int state, char character) {
    return ((long) state << Character.SIZE) | character;
  }
}
