package io.dibao.catalog.rebuild;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Optional;

/**
 * How a rebuild stands.
 *
 * @param done records of the log, or articles, that the step has dealt with
 * @param total how many there are; 0 while that is not known yet
 * @param reason why it failed, in words for an operator
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record RebuildStatus(
    State state,
    Optional<From> from,
    Optional<Step> step,
    long done,
    long total,
    Optional<Instant> startedAt,
    Optional<Instant> endedAt,
    Optional<String> reason) {

  /** What it is made from: the whole catalog from the topic, or the index alone from the store. */
  enum From {
    @JsonProperty("topic")
    TOPIC,
    @JsonProperty("store")
    STORE
  }

  enum State {
    /** None since the service started. */
    @JsonProperty("none")
    NONE,
    @JsonProperty("running")
    RUNNING,
    @JsonProperty("done")
    DONE,
    @JsonProperty("failed")
    FAILED
  }

  /** What is being filled. */
  enum Step {
    @JsonProperty("store")
    STORE,
    @JsonProperty("index")
    INDEX
  }

  static final RebuildStatus NONE =
      new RebuildStatus(
          State.NONE,
          Optional.empty(),
          Optional.empty(),
          0,
          0,
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  static RebuildStatus started(From from, Instant now) {
    return new RebuildStatus(
        State.RUNNING,
        Optional.of(from),
        Optional.of(from == From.TOPIC ? Step.STORE : Step.INDEX),
        0,
        0,
        Optional.of(now),
        Optional.empty(),
        Optional.empty());
  }

  boolean isRunning() {
    return state == State.RUNNING;
  }

  RebuildStatus at(Step now, long nowDone, long nowTotal) {
    return new RebuildStatus(
        state, from, Optional.of(now), nowDone, nowTotal, startedAt, endedAt, reason);
  }

  RebuildStatus ended(Instant now, Optional<String> failure) {
    return new RebuildStatus(
        failure.isPresent() ? State.FAILED : State.DONE,
        from,
        step,
        done,
        total,
        startedAt,
        Optional.of(now),
        failure);
  }
}
