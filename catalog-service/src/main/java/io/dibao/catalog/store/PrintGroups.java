package io.dibao.catalog.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Joins prints of the same text into groups: all that can be reached from reprint to reprint. A
 * group that nobody left stands for its members, since it stays together; the members of others
 * stand for themselves until they are joined again.
 */
final class PrintGroups {

  /** As PostgreSQL orders them. */
  static final Comparator<UUID> LOWEST = Comparator.comparing(UUID::toString);

  private final Map<UUID, PrintRow> rows;
  private final Set<UUID> loose;

  /** Each towards the lowest of its group. */
  private final Map<UUID, UUID> lower = new HashMap<>();

  /**
   * @param rows the prints to be joined, with the groups that they are in
   * @param loose those of them whose groups are to be found anew
   */
  PrintGroups(Map<UUID, PrintRow> rows, Collection<UUID> loose) {
    this.rows = rows;
    this.loose = new HashSet<>(loose);
    this.loose.forEach(this::lowest);
  }

  /** Joins the two if they print the same text. */
  void compare(UUID one, UUID other) {
    UUID lowest = lowest(standsFor(one));
    UUID otherLowest = lowest(standsFor(other));
    if (!lowest.equals(otherLowest) && rows.get(one).print().isReprintOf(rows.get(other).print())) {
      if (LOWEST.compare(lowest, otherLowest) < 0) {
        lower.put(otherLowest, lowest);
      } else {
        lower.put(lowest, otherLowest);
      }
    }
  }

  private UUID standsFor(UUID article) {
    UUID group = rows.get(article).groupId;
    return loose.contains(article) || group == null ? article : group;
  }

  private UUID lowest(UUID id) {
    UUID each = id;
    for (UUID next = lower.computeIfAbsent(each, own -> own); !next.equals(each); ) {
      each = next;
      next = lower.get(each);
    }
    lower.put(id, each);
    return each;
  }

  /**
   * The loose articles and the whole groups that have come to be together, by the lowest of them.
   */
  Map<UUID, List<UUID>> joined() {
    Map<UUID, List<UUID>> joined = new HashMap<>();
    List.copyOf(lower.keySet())
        .forEach(each -> joined.computeIfAbsent(lowest(each), id -> new ArrayList<>()).add(each));
    return joined;
  }
}
