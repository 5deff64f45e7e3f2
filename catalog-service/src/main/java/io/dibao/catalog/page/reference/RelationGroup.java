package io.dibao.catalog.page.reference;

import io.dibao.catalog.store.RelationStatement;
import io.dibao.catalog.store.RelationStatement.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is done to a document, or what it does, of one type.
 *
 * @param code such as {@code done.interprets} or {@code doing.amends}
 * @param articles how many articles say so
 */
public record RelationGroup(String code, long articles, List<Said> said) {

  /**
   * A statement.
   *
   * @param document the other document, where it is not the article itself that does it
   */
  public record Said(Optional<Other> document, Quoting article) {}

  /** A document at the other end. */
  public record Other(String href, String title) {}

  static List<RelationGroup> of(List<RelationStatement> to, List<RelationStatement> from) {
    List<RelationGroup> groups = new ArrayList<>();
    groups.addAll(grouped("done.", to, RelationStatement::from));
    groups.addAll(grouped("doing.", from, said -> Optional.of(said.to())));
    return groups;
  }

  private static List<RelationGroup> grouped(
      String direction,
      List<RelationStatement> statements,
      Function<RelationStatement, Optional<Named>> other) {
    Map<String, List<RelationStatement>> types = new LinkedHashMap<>();
    statements.forEach(
        said -> types.computeIfAbsent(said.type(), type -> new ArrayList<>()).add(said));
    return types.entrySet().stream()
        .map(
            type ->
                new RelationGroup(
                    direction + type.getKey(),
                    type.getValue().get(0).articles(),
                    type.getValue().stream()
                        .map(
                            said ->
                                new Said(
                                    other.apply(said).map(RelationGroup::other), Quoting.of(said)))
                        .toList()))
        .toList();
  }

  private static Other other(Named document) {
    return new Other("/documents/" + document.id(), document.title());
  }
}
