package io.dibao.ingest.outline;

import io.dibao.ingest.clean.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tree of sections of one article. Text before the first heading belongs to no section.
 *
 * @param sections the top sections in reading order
 */
public record Outline(List<Section> sections) {

  public Outline {
    sections = List.copyOf(sections);
  }

  /** The innermost section that holds the UTF-16 offset. */
  public Optional<Section> sectionAt(int offset) {
    Optional<Section> found = Optional.empty();
    List<Section> level = sections;
    while (true) {
      Optional<Section> inner = find(level, offset);
      if (inner.isEmpty()) {
        return found;
      }
      found = inner;
      level = inner.get().sections();
    }
  }

  private static Optional<Section> find(List<Section> sorted, int offset) {
    int low = 0;
    int high = sorted.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Range range = sorted.get(middle).range();
      if (range.contains(offset)) {
        return Optional.of(sorted.get(middle));
      } else if (offset < range.start()) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return Optional.empty();
  }

  /** The span {@code range} of {@code text} with the section that it starts in. */
  public Mention mention(String text, Range range) {
    return mention(text, range, Optional.empty());
  }

  /** The span with its section and the reason why it was found. */
  public Mention mention(String text, Range range, Optional<Reason> reason) {
    return new Mention(range.of(text), range, sectionAt(range.start()).map(Section::path), reason);
  }

  /** All sections, each before the ones inside it. */
  public List<Section> flattened() {
    List<Section> all = new ArrayList<>();
    List<Section> rest = new ArrayList<>(sections);
    while (!rest.isEmpty()) {
      Section section = rest.remove(0);
      all.add(section);
      rest.addAll(0, section.sections());
    }
    return all;
  }
}
