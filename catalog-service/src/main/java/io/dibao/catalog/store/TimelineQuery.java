package io.dibao.catalog.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A question to the timeline.
 *
 * @param from statements that reach behind this
 * @param to statements that stand before this
 * @param roles one of these; empty asks for nothing
 * @param precisions one of these
 * @param articles which articles' statements
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
    boolean latestFirst,
    Optional<Place> after,
    int limit) {

  /** The same question with another limit. */
  public TimelineQuery withLimit(int other) {
    return new TimelineQuery(from, to, roles, precisions, articles, latestFirst, after, other);
  }

  /** The statements behind that one, or the first. */
  public TimelineQuery behind(Optional<DatedStatement> last, int most) {
    return new TimelineQuery(
        from, to, roles, precisions, articles, latestFirst, last.map(DatedStatement::place), most);
  }

  /** The same question about statements of other roles. */
  public TimelineQuery withRoles(List<String> others) {
    return new TimelineQuery(from, to, others, precisions, articles, latestFirst, after, limit);
  }

  /** The same question about another time. */
  public TimelineQuery within(Optional<Instant> start, Optional<Instant> end) {
    return new TimelineQuery(start, end, roles, precisions, articles, latestFirst, after, limit);
  }

  /** A statement's place in the order. */
  public record Place(Instant at, UUID articleId, int ordinal) {}
}
