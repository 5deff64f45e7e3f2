package io.dibao.ingest.classify;

import io.dibao.ingest.clean.Range;
import io.dibao.ingest.taxonomy.Context;
import io.dibao.ingest.taxonomy.PhraseMatcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the words of a list of contexts in a passage and tells which contexts a mention is in. */
final class Cues {

  private enum Slot {
    BEFORE,
    AFTER,
    THEN,
    WITHOUT
  }

  private record Use(int context, Slot slot) {}

  private final List<Context> contexts;
  private final PhraseMatcher<List<Use>> words;

  Cues(List<Context> contexts) {
    this.contexts = List.copyOf(contexts);
    Map<String, List<Use>> uses = new HashMap<>();
    for (int i = 0; i < contexts.size(); i++) {
      Context context = contexts.get(i);
      add(uses, context.before(), new Use(i, Slot.BEFORE));
      add(uses, context.after(), new Use(i, Slot.AFTER));
      add(uses, context.then(), new Use(i, Slot.THEN));
      add(uses, context.without(), new Use(i, Slot.WITHOUT));
    }
    this.words = new PhraseMatcher<>(uses);
  }

  private static void add(Map<String, List<Use>> uses, List<String> words, Use use) {
    words.forEach(word -> uses.computeIfAbsent(word, key -> new ArrayList<>()).add(use));
  }

  /** The cues of this passage. */
  Found in(Passage passage) {
    return new Found(passage);
  }

  /** The cue words of one passage. */
  final class Found {

    private final Passage passage;
    private final List<Map<Slot, Spans>> found = new ArrayList<>();

    private Found(Passage passage) {
      this.passage = passage;
      contexts.forEach(context -> found.add(new HashMap<>()));
      words.findAll(passage.text()).stream()
          .sorted((one, other) -> one.range().compareTo(other.range()))
          .forEach(
              hit ->
                  hit.value()
                      .forEach(
                          use ->
                              found
                                  .get(use.context())
                                  .computeIfAbsent(use.slot(), slot -> new Spans())
                                  .add(hit.range())));
    }

    /** The first of the contexts that the mention is in. */
    Optional<Integer> firstAround(Range mention) {
      Range sentence = passage.sentenceAt(mention.start());
      for (int i = 0; i < contexts.size(); i++) {
        if (!found.get(i).isEmpty() && holds(i, mention, sentence)) {
          return Optional.of(i);
        }
      }
      return Optional.empty();
    }

    private boolean holds(int index, Range mention, Range sentence) {
      Context context = contexts.get(index);
      if (!context.before().isEmpty()) {
        Optional<Range> cue =
            spans(index, Slot.BEFORE)
                .lastEndingIn(mention.start() - context.within(), mention.start());
        if (cue.isEmpty()
            || cue.get().start() < sentence.start()
            || isBroken(index, cue.get(), cue.get().end(), mention.start())) {
          return false;
        }
      }
      return context.after().isEmpty() || holdsAfter(index, context, mention, sentence);
    }

    private boolean holdsAfter(int index, Context context, Range mention, Range sentence) {
      Optional<Range> cue = next(index, Slot.AFTER, mention.end(), context.within(), sentence);
      if (cue.isEmpty() || context.then().isEmpty()) {
        return cue.isPresent();
      }
      return next(index, Slot.THEN, cue.get().end(), context.within(), sentence).isPresent();
    }

    private Optional<Range> next(int index, Slot slot, int from, int within, Range sentence) {
      return spans(index, slot)
          .firstStartingIn(from, from + within)
          .filter(cue -> cue.end() <= sentence.end())
          .filter(cue -> !isBroken(index, cue, from, cue.start()));
    }

    /** Whether a word that must not stand there lies in the gap or has the cue as its part. */
    private boolean isBroken(int index, Range cue, int gapStart, int gapEnd) {
      return spans(index, Slot.WITHOUT).anyOverlapping(gapStart, gapEnd)
          || spans(index, Slot.WITHOUT).anyCovering(cue);
    }

    private Spans spans(int index, Slot slot) {
      return found.get(index).getOrDefault(slot, Spans.NONE);
    }
  }
}
