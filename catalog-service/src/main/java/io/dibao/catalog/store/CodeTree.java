package io.dibao.catalog.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts codes under each other as the articles say that they stand. Where articles say different
 * things, as after a change of the taxonomy, most of them are believed; a code is always nearer to
 * the top than those below it, so that contradictions cannot make a circle.
 */
final class CodeTree {

  /** Where a code stands: its label, and the codes above it. */
  private record Standing(String label, List<String> above) {}

  private final Map<String, Standing> standings = new HashMap<>();

  /** Learns from a code's path and labels, widest first; earlier ones are believed. */
  void learn(String[] path, String[] labels) {
    for (int i = 0; i < path.length; i++) {
      standings.putIfAbsent(path[i], new Standing(labels[i], List.of(path).subList(0, i)));
    }
  }

  /** The codes at the top with those below them, in the order in which they are counted. */
  List<CodeCount> of(Map<String, Long> counts) {
    Map<String, List<String>> below = new HashMap<>();
    List<String> top = new ArrayList<>();
    counts
        .keySet()
        .forEach(
            code -> {
              String parent = parent(code, counts);
              (parent == null ? top : below.computeIfAbsent(parent, key -> new ArrayList<>()))
                  .add(code);
            });
    return nodes(top, below, counts);
  }

  private String parent(String code, Map<String, Long> counts) {
    List<String> above = standings.get(code).above();
    for (int i = above.size() - 1; i >= 0; i--) {
      String parent = above.get(i);
      if (counts.containsKey(parent) && standings.get(parent).above().size() < above.size()) {
        return parent;
      }
    }
    return null;
  }

  /** As deep as paths are long. */
  private List<CodeCount> nodes(
      List<String> codes, Map<String, List<String>> below, Map<String, Long> counts) {
    return codes.stream()
        .map(
            code ->
                new CodeCount(
                    code,
                    standings.get(code).label(),
                    counts.get(code),
                    nodes(below.getOrDefault(code, List.of()), below, counts)))
        .toList();
  }
}
