package io.dibao.catalog.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Asks what moves, who takes it, and how. Codes of one kind are alternatives, each with those below
 * it; an empty list asks for nothing.
 *
 * @param industries what moves
 * @param regions who moves out or takes over
 * @param roles one of these, of a region, or of an industry where no region is asked for; empty for
 *     both
 * @param instruments how
 * @param after where the page before ended
 * @param limit the most articles to draw from
 */
public record TransferQuery(
    ArticleFilter articles,
    List<String> industries,
    List<String> regions,
    List<String> roles,
    List<String> instruments,
    Optional<DatedPlace> after,
    int limit) {

  /** The roles in a transfer. */
  public static final Set<String> ROLES = Set.of("moves-out", "takes-over");

  /** The same question with another limit. */
  public TransferQuery withLimit(int other) {
    return new TransferQuery(articles, industries, regions, roles, instruments, after, other);
  }

  /** The same question for what comes behind a place. */
  public TransferQuery behind(Optional<DatedPlace> place, int most) {
    return new TransferQuery(articles, industries, regions, roles, instruments, place, most);
  }

  public TransferQuery {
    industries = List.copyOf(industries);
    regions = List.copyOf(regions);
    roles = List.copyOf(roles);
    instruments = List.copyOf(instruments);
  }

  /** The roles that are asked for. */
  List<String> moving() {
    return roles.isEmpty() ? ROLES.stream().sorted().toList() : roles;
  }
}
