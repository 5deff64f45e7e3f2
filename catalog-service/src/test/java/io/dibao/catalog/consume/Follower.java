package io.dibao.catalog.consume;

import io.dibao.catalog.store.ChangeListener;
import io.dibao.catalog.store.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Follows the store and can be made to fail at it. */
@ApplicationScoped
class Follower implements ChangeListener {
  private final List<Changes> told = new CopyOnWriteArrayList<>();
  private volatile boolean failing;

  @Override
  public void stored(Changes changes) {
    told.add(changes);
    if (failing) {
      throw new IllegalStateException("the disk of the index is full");
    }
  }

  void fail(boolean now) {
    failing = now;
  }

  long toldOf(UUID id) {
    return told.stream()
        .filter(
            changes ->
                changes.retracted().contains(id)
                    || changes.published().stream()
                        .anyMatch(each -> each.article().id().equals(id)))
        .count();
  }

  /** The revisions of an article that it was told of, in order. */
  List<String> revisionsOf(UUID id) {
    return told.stream()
        .flatMap(changes -> changes.published().stream())
        .map(each -> each.article())
        .filter(article -> article.id().equals(id))
        .map(article -> article.revision())
        .toList();
  }
}
