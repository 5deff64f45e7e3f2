package io.dibao.catalog.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the values of a facet, counted one by one, under each other. */
final class FacetTree {

  /** The most values of a facet that are answered, at all levels: the most frequent. */
  static final int MOST_VALUES = 200;

  private static final Comparator<FacetEntry> MOST_FREQUENT =
      Comparator.comparing(FacetEntry::count)
          .reversed()
          .thenComparing(FacetEntry::depth)
          .thenComparing(FacetEntry::value);

  private final Map<String, List<FacetEntry>> below = new HashMap<>();
  private final List<FacetEntry> top = new ArrayList<>();

  private FacetTree(Collection<FacetEntry> entries, Comparator<FacetEntry> order) {
    Map<String, FacetEntry> known = new HashMap<>();
    entries.forEach(each -> known.put(each.value(), each));
    entries.stream().sorted(order).forEach(each -> under(each, known).add(each));
  }

  /**
   * The values that stand at the top, the most frequent first; months in their order.
   *
   * @param entries a value may come more than once, as when a code's label was changed between two
   *     articles
   */
  static List<FacetValue> of(Facet facet, Collection<FacetEntry> entries) {
    return of(facet, entries, MOST_VALUES);
  }

  /**
   * The same.
   *
   * @param limit the most values, at all levels: the most frequent
   */
  static List<FacetValue> of(Facet facet, Collection<FacetEntry> entries, int limit) {
    Map<String, FacetEntry> merged = new LinkedHashMap<>();
    entries.stream()
        .sorted(MOST_FREQUENT)
        .forEach(each -> merged.merge(each.value(), each, FacetTree::together));
    List<FacetEntry> most = merged.values().stream().sorted(MOST_FREQUENT).limit(limit).toList();
    boolean inOrder = facet.equals(Facet.MONTH);
    FacetTree tree =
        new FacetTree(most, inOrder ? Comparator.comparing(FacetEntry::value) : MOST_FREQUENT);
    return tree.values(tree.top);
  }

  private static FacetEntry together(FacetEntry more, FacetEntry less) {
    return new FacetEntry(more.value(), more.label(), more.parents(), more.count() + less.count());
  }

  /**
   * Where the value belongs: with the nearest of those above it that is known and does itself stand
   * higher, so that articles that contradict each other cannot make a circle.
   */
  private List<FacetEntry> under(FacetEntry entry, Map<String, FacetEntry> known) {
    for (int i = entry.parents().size() - 1; i >= 0; i--) {
      FacetEntry parent = known.get(entry.parents().get(i));
      if (parent != null && parent.depth() < entry.depth()) {
        return below.computeIfAbsent(parent.value(), value -> new ArrayList<>());
      }
    }
    return top;
  }

  /** As deep as {@link FacetEntry} lets it be. */
  private List<FacetValue> values(List<FacetEntry> entries) {
    return entries.stream()
        .map(
            each ->
                new FacetValue(
                    each.value(),
                    each.label(),
                    each.count(),
                    values(below.getOrDefault(each.value(), List.of()))))
        .toList();
  }
}
