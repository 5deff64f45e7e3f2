package io.dibao.ingest.date;

import io.dibao.ingest.date.Grammar.NumberSpec;
import io.dibao.ingest.date.Grammar.Rule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * All forms of the grammar as one tree over characters and slots. The work at one place of a text
 * is bounded by the tree's depth and by the longest number and word, so a text takes time linear in
 * its length. Immutable once built.
 */
final class FormTrie implements UnitFinder {

  /** A number or a word of a list, inside a form. */
  private interface Slot {
    /**
     * Puts the value into {@code values} and returns the offset behind it, or -1.
     *
     * @param numeral the number at {@code start}, or null
     */
    int match(String text, int start, Numeral numeral, Deque<Integer> values);
  }

  private static final class Node {
    private final Map<Character, Node> characters = new HashMap<>();
    private final Map<String, Node> slots = new LinkedHashMap<>();
    private final List<Ranked> rules = new ArrayList<>();
  }

  /** A rule, its place in the grammar, and the line of the form. */
  private record Ranked(int rank, Rule rule, int line) {}

  /** The best match so far at one place: the longest, of equals the one the grammar has first. */
  private static final class Best {
    private Unit unit;
    private int rank;

    boolean isBeatenBy(int end, int otherRank) {
      return unit == null || end > unit.end() || (end == unit.end() && otherRank < rank);
    }
  }

  private final Map<String, Slot> slots = new HashMap<>();
  private final Node root = new Node();

  /** The characters with which a form may start; most of a text has none. */
  private final BitSet starts;

  /**
   * @param dashes the words that {dash} stands for
   */
  FormTrie(Grammar grammar, Surroundings dashes) {
    grammar.numbers().forEach((name, spec) -> slots.put(name, number(spec)));
    grammar.words().forEach((name, words) -> slots.put(name, word(words)));
    slots.put("dash", (text, start, numeral, values) -> behind(dashes, text, start));
    for (int i = 0; i < grammar.units().size(); i++) {
      for (Entry form : grammar.units().get(i).forms()) {
        Ranked rule = new Ranked(i, grammar.units().get(i), form.line());
        for (List<String> elements : FormParser.expand(form.text())) {
          add(elements, rule, form.text());
        }
      }
    }
    starts = starts(root, grammar);
  }

  private static BitSet starts(Node root, Grammar grammar) {
    BitSet starts = new BitSet(Character.MAX_VALUE + 1);
    root.characters.keySet().forEach(starts::set);
    for (String slot : root.slots.keySet()) {
      if (grammar.words().containsKey(slot)) {
        grammar.words().get(slot).keySet().forEach(word -> starts.set(word.charAt(0)));
      } else {
        IntStream.rangeClosed(0, Character.MAX_VALUE)
            .filter(c -> Numeral.isArabic((char) c) || Numeral.isChinese((char) c))
            .forEach(starts::set);
      }
    }
    return starts;
  }

  private void add(List<String> elements, Ranked rule, String form) {
    Node node = root;
    for (String element : elements) {
      if (element.length() == 1) {
        node = node.characters.computeIfAbsent(element.charAt(0), c -> new Node());
      } else if (slots.containsKey(element)) {
        node = node.slots.computeIfAbsent(element, name -> new Node());
      } else {
        throw new IllegalArgumentException(
            "the form " + form + " has an unknown {" + element + "}");
      }
    }
    if (node == root) {
      throw new IllegalArgumentException("the form " + form + " may be empty");
    }
    node.rules.add(rule);
  }

  @Override
  public Unit longestAt(String text, int start) {
    if (!starts.get(text.charAt(start))) {
      return null;
    }
    Best best = new Best();
    walk(root, text, start, start, false, new ArrayDeque<>(), best);
    return best.unit;
  }

  private void walk(
      Node node,
      String text,
      int start,
      int at,
      boolean besideSlot,
      Deque<Integer> values,
      Best best) {
    for (Ranked rule : node.rules) {
      accept(rule, text, start, at, values, best);
    }
    if (at >= text.length()) {
      return;
    }
    char c = text.charAt(at);
    Node next = node.characters.get(c);
    if (next != null) {
      walk(next, text, start, at + 1, false, values, best);
    }
    boolean space = c == ' ' && at > start && at + 1 < text.length();
    if (space && besideSlot) {
      Node behind = node.characters.get(text.charAt(at + 1));
      if (behind != null) {
        walk(behind, text, start, at + 2, false, values, best);
      }
    }
    if (node.slots.isEmpty()) {
      return;
    }
    int slotAt = space ? at + 1 : at;
    Numeral numeral = Numeral.at(text, slotAt);
    for (Map.Entry<String, Node> edge : node.slots.entrySet()) {
      int before = values.size();
      int end = slots.get(edge.getKey()).match(text, slotAt, numeral, values);
      if (end >= 0) {
        walk(edge.getValue(), text, start, end, true, values, best);
      }
      while (values.size() > before) {
        values.removeLast();
      }
    }
  }

  private static void accept(
      Ranked ranked, String text, int start, int end, Deque<Integer> values, Best best) {
    Rule rule = ranked.rule();
    if (!best.isBeatenBy(end, ranked.rank()) || !fits(rule, text, start, end)) {
      return;
    }
    List<Integer> all = new ArrayList<>();
    if (rule.value() != null) {
      all.add(rule.value());
    }
    all.addAll(values);
    best.unit = new Unit(rule.unit(), start, end, ranked.line(), all);
    best.rank = ranked.rank();
  }

  private static boolean fits(Rule rule, String text, int start, int end) {
    return (rule.unlessAfter() == null || !rule.unlessAfter().precede(text, start))
        && (rule.unlessFollowed() == null || !rule.unlessFollowed().follow(text, end))
        && (rule.onlyAfter() == null || rule.onlyAfter().precede(text, start))
        && (rule.onlyFollowed() == null || rule.onlyFollowed().follow(text, end));
  }

  private static int behind(Surroundings words, String text, int start) {
    int length = words.lengthAt(text, start);
    return length < 0 ? -1 : start + length;
  }

  private static Slot number(NumberSpec spec) {
    return (text, start, numeral, values) -> {
      if (numeral == null || !spec.fits(numeral, text.charAt(start))) {
        return -1;
      }
      values.addLast(numeral.value());
      return numeral.end();
    };
  }

  private static Slot word(Map<String, Integer> words) {
    Map<Character, List<String>> byFirst = new HashMap<>();
    words.keySet().stream()
        .sorted((a, b) -> b.length() - a.length())
        .forEach(w -> byFirst.computeIfAbsent(w.charAt(0), c -> new ArrayList<>()).add(w));
    return (text, start, numeral, values) -> {
      if (start < text.length()) {
        for (String word : byFirst.getOrDefault(text.charAt(start), List.of())) {
          if (text.startsWith(word, start)) {
            values.addLast(words.get(word));
            return start + word.length();
          }
        }
      }
      return -1;
    };
  }
}
