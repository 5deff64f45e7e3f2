package io.dibao.catalog.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A question to the timeline.
 *
 * @param from statements that reach behind this
 * @param to statements that stand before this
 * @param roles one of these; empty asks for nothing
 * @param precisions one of these
 * @param articles which articles' statements
 * @param among only those of these articles; absent asks for nothing
 * @param latestFirst the order
 * @param after where the page before ended
 * @param limit the most statements to answer
 */
public record TimelineQuery(
    Optional<Instant> from,
    Optional<Instant> to,
    List<String> roles,
    List<String> precisions,
    ArticleFilter articles,
    Optional<Set<UUID>> among,
    boolean latestFirst,
    Optional<Place> after,
    int limit) {

  public TimelineQuery {
    among = among.map(Set::copyOf);
  }

  /** The same question with another limit. */
  public TimelineQuery withLimit(int other) {
    return new TimelineQuery(
        from, to, roles, precisions, articles, among, latestFirst, after, other);
  }

  /** The statements behind that one, or the first. */
  public TimelineQuery behind(Optional<DatedStatement> last, int most) {
    return new TimelineQuery(
        from,
        to,
        roles,
        precisions,
        articles,
        among,
        latestFirst,
        last.map(DatedStatement::place),
        most);
  }

  /** The same question about statements of other roles. */
  public TimelineQuery withRoles(List<String> others) {
    return new TimelineQuery(
        from, to, others, precisions, articles, among, latestFirst, after, limit);
  }

  /** The same question about some articles only. */
  public TimelineQuery among(Set<UUID> ids) {
    return new TimelineQuery(
        from, to, roles, precisions, articles, Optional.of(ids), latestFirst, after, limit);
  }

  /** The same question about another time. */
  public TimelineQuery within(Optional<Instant> start, Optional<Instant> end) {
    return new TimelineQuery(
        start, end, roles, precisions, articles, among, latestFirst, after, limit);
  }

  /** A statement's place in the order. */
  public record Place(Instant at, UUID articleId, int ordinal) {}
}
