package io.dibao.catalog.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

/**
 * Keeps the groups of articles that print the same text, as articles come, change and go. A group
 * follows from the articles that there are, not from the order in which they came.
 *
 * <p>So that a thousand daily reports of one kind cost no thousand comparisons each, a print is
 * compared, band by band, only with the {@link #NEAREST} published before and after it that share
 * the band: reprints follow their original soon.
 */
@ApplicationScoped
class Grouping {

  /** How many in each direction of time, for each band. */
  static final int NEAREST = 32;

  /** Grouping is done by one transaction at a time: two could each miss the other's print. */
  private static final String LOCK = "select 1 from pg_advisory_xact_lock(5703226841)";

  private static final String PAIRS =
      """
      select m.article_id as one, o.article_id as other
      from print_band m cross join lateral (
        (select n.article_id from print_band n
          where n.band = m.band and n.value = m.value
            and (n.placed_at, n.article_id) > (m.placed_at, m.article_id)
          order by n.placed_at, n.article_id limit %1$d)
        union all
        (select n.article_id from print_band n
          where n.band = m.band and n.value = m.value
            and (n.placed_at, n.article_id) < (m.placed_at, m.article_id)
          order by n.placed_at desc, n.article_id desc limit %1$d)) o
      where m.article_id in (:ids)
      group by m.article_id, o.article_id
      order by m.article_id, o.article_id"""
          .formatted(NEAREST);

  private static final int AT_ONCE = 200;

  private final StatelessSession session;

  Grouping(StatelessSession session) {
    this.session = session;
  }

  /**
   * Takes the prints of articles that were stored or deleted, inside of the transaction that did.
   *
   * @param touched the articles
   * @param prints of those of them that are stored and have one
   */
  void follow(Collection<UUID> touched, List<PrintRow> prints) {
    Map<UUID, PrintRow> before = rows(touched);
    List<PrintRow> come =
        prints.stream()
            .filter(
                each ->
                    !before.containsKey(each.articleId) || !before.get(each.articleId).isLike(each))
            .toList();
    Set<UUID> gone = new HashSet<>(before.keySet());
    prints.forEach(each -> gone.remove(each.articleId));
    come.stream().map(each -> each.articleId).filter(before::containsKey).forEach(gone::add);
    if (!come.isEmpty() || !gone.isEmpty()) {
      session.createNativeQuery(LOCK, Integer.class).getSingleResult();
      Set<UUID> loose = new HashSet<>(leave(gone));
      come.forEach(each -> loose.add(each.articleId));
      insert(come);
      group(loose, new HashSet<>(touched));
    }
  }

  /** Takes prints out, and gives those that were in a group with one of them. */
  private List<UUID> leave(Collection<UUID> gone) {
    if (gone.isEmpty()) {
      return List.of();
    }
    List<UUID> groups =
        session
            .createSelectionQuery(
                "select distinct p.groupId from PrintRow p"
                    + " where p.articleId in :ids and p.groupId is not null",
                UUID.class)
            .setParameterList("ids", gone)
            .list();
    session
        .createMutationQuery("delete from PrintRow where articleId in :ids")
        .setParameterList("ids", gone)
        .executeUpdate();
    return groups.isEmpty()
        ? List.of()
        : session
            .createSelectionQuery(
                "select p.articleId from PrintRow p where p.groupId in :groups", UUID.class)
            .setParameterList("groups", groups)
            .list();
  }

  private void insert(List<PrintRow> prints) {
    if (!prints.isEmpty()) {
      session.insertMultiple(prints);
      session.insertMultiple(prints.stream().flatMap(Grouping::bands).toList());
    }
  }

  private static Stream<PrintBandRow> bands(PrintRow print) {
    List<PrintBandRow> bands = new ArrayList<>();
    for (short band = 0; band < Print.BANDS; band++) {
      PrintBandRow row = new PrintBandRow();
      row.articleId = print.articleId;
      row.band = band;
      row.value = print.signature[band];
      row.placedAt = print.placedAt;
      bands.add(row);
    }
    return bands.stream();
  }

  private void group(Set<UUID> loose, Set<UUID> touched) {
    Map<UUID, PrintRow> rows = rows(loose);
    PrintGroups groups = new PrintGroups(rows, loose);
    List<UUID> rest = new ArrayList<>(loose);
    for (int from = 0; from < rest.size(); from += AT_ONCE) {
      List<Object[]> pairs =
          session
              .createNativeQuery(PAIRS, Object[].class)
              .setParameterList("ids", rest.subList(from, Math.min(rest.size(), from + AT_ONCE)))
              .list();
      Set<UUID> unknown =
          pairs.stream()
              .map(pair -> (UUID) pair[1])
              .filter(id -> !rows.containsKey(id))
              .collect(Collectors.toSet());
      rows.putAll(rows(unknown));
      pairs.forEach(pair -> groups.compare((UUID) pair[0], (UUID) pair[1]));
    }
    groups.joined().forEach((lowest, members) -> name(lowest, members, rows, loose, touched));
  }

  /** Names a group after the lowest id in it, and tells of those that were named otherwise. */
  private void name(
      UUID lowest, List<UUID> members, Map<UUID, PrintRow> rows, Set<UUID> loose, Set<UUID> told) {
    UUID name = members.size() > 1 ? lowest : null;
    List<UUID> single = new ArrayList<>();
    for (UUID member : members) {
      PrintRow row = rows.get(member);
      boolean whole = !loose.contains(member) && (row == null || row.groupId != null);
      if (whole && !member.equals(name)) {
        rename(member, name);
      } else if (!whole && !Objects.equals(row.groupId, name)) {
        single.add(member);
      }
    }
    if (!single.isEmpty()) {
      session
          .createMutationQuery("update PrintRow set groupId = :name where articleId in :ids")
          .setParameter("name", name)
          .setParameterList("ids", single)
          .executeUpdate();
      single.removeAll(told);
      if (!single.isEmpty()) {
        session
            .createNativeMutationQuery(
                "insert into regrouped select article_id from print where article_id in (:ids)"
                    + " on conflict do nothing")
            .setParameterList("ids", single)
            .executeUpdate();
      }
    }
  }

  private void rename(UUID group, UUID name) {
    session
        .createNativeMutationQuery(
            "insert into regrouped select article_id from print where group_id = :group"
                + " on conflict do nothing")
        .setParameter("group", group)
        .executeUpdate();
    session
        .createMutationQuery("update PrintRow set groupId = :name where groupId = :group")
        .setParameter("name", name)
        .setParameter("group", group)
        .executeUpdate();
  }

  private Map<UUID, PrintRow> rows(Collection<UUID> ids) {
    Map<UUID, PrintRow> rows = new HashMap<>();
    List<UUID> rest = List.copyOf(ids);
    for (int from = 0; from < rest.size(); from += AT_ONCE) {
      session
          .createSelectionQuery("from PrintRow p where p.articleId in :ids", PrintRow.class)
          .setParameterList("ids", rest.subList(from, Math.min(rest.size(), from + AT_ONCE)))
          .list()
          .forEach(row -> rows.put(row.articleId, row));
    }
    return rows;
  }
}
