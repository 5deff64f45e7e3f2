package io.dibao.ingest.classify;

import io.dibao.ingest.clean.Range;
import io.dibao.ingest.taxonomy.Context;
import io.dibao.ingest.taxonomy.PhraseMatcher;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells which of a list of contexts a mention is in, by the cue words around it. */
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

  /** How far from a mention a cue can end, in UTF-16 units. */
  private final int reach;

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
    int widest = contexts.stream().mapToInt(Context::within).max().orElse(0);
    int longest = uses.keySet().stream().mapToInt(String::length).max().orElse(0);
    this.reach = 2 * (widest + longest);
  }

  private static void add(Map<String, List<Use>> uses, List<String> words, Use use) {
    words.forEach(word -> uses.computeIfAbsent(word, key -> new ArrayList<>()).add(use));
  }

  /** The first of the contexts that the mention is in. */
  Optional<Integer> firstAround(Range mention, Passage passage) {
    if (contexts.isEmpty()) {
      return Optional.empty();
    }
    Range sentence = passage.sentenceAt(mention.start());
    int start = Math.max(sentence.start(), mention.start() - reach);
    int end = Math.max(mention.end(), Math.min(sentence.end(), mention.end() + reach));
    Window window = new Window(passage.text().substring(start, end));
    Range inWindow = new Range(mention.start() - start, mention.end() - start);
    for (int i = 0; i < contexts.size(); i++) {
      if (window.holds(i, inWindow)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /**
   * The cue words in the part of a sentence that contexts can reach from one mention. Offsets count
   * from the start of that part.
   */
  private final class Window {

    private final List<Map<Slot, Spans>> found =
        new ArrayList<>(Collections.nCopies(contexts.size(), Map.of()));

    private Window(String text) {
      words.findAll(text).stream()
          .sorted((one, other) -> one.range().compareTo(other.range()))
          .forEach(hit -> hit.value().forEach(use -> add(use, hit.range())));
    }

    private void add(Use use, Range range) {
      if (found.get(use.context()).isEmpty()) {
        found.set(use.context(), new EnumMap<>(Slot.class));
      }
      found.get(use.context()).computeIfAbsent(use.slot(), slot -> new Spans()).add(range);
    }

    private boolean holds(int index, Range mention) {
      if (found.get(index).isEmpty()) {
        return false;
      }
      Context context = contexts.get(index);
      if (!context.before().isEmpty()) {
        Optional<Range> cue =
            spans(index, Slot.BEFORE)
                .lastEndingIn(mention.start() - context.within(), mention.start());
        if (cue.isEmpty() || isBroken(index, cue.get(), cue.get().end(), mention.start())) {
          return false;
        }
      }
      return context.after().isEmpty() || holdsAfter(index, context, mention);
    }

    private boolean holdsAfter(int index, Context context, Range mention) {
      Optional<Range> cue = next(index, Slot.AFTER, mention.end(), context.within());
      if (cue.isEmpty() || context.then().isEmpty()) {
        return cue.isPresent();
      }
      return next(index, Slot.THEN, cue.get().end(), context.within()).isPresent();
    }

    private Optional<Range> next(int index, Slot slot, int from, int within) {
      return spans(index, slot)
          .firstStartingIn(from, from + within)
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
