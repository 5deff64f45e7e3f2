package io.dibao.ingest.reference;

import io.dibao.ingest.clean.Range;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Which document is mentioned beside a place of the text. */
final class CitationIndex {

  private record Citation(Range range, DocumentTitles.Draft document) {}

  private final NavigableMap<Integer, Citation> byStart = new TreeMap<>();
  private final NavigableMap<Integer, Citation> byEnd = new TreeMap<>();

  CitationIndex(List<DocumentTitles.Draft> documents) {
    for (DocumentTitles.Draft document : documents) {
      for (Range mention : document.mentions) {
        Citation citation = new Citation(mention, document);
        byStart.put(mention.start(), citation);
        byEnd.put(mention.end(), citation);
      }
    }
  }

  /**
   * The document whose mention begins at {@code offset} or at most {@code gap} characters behind
   * it.
   */
  Optional<DocumentTitles.Draft> behind(int offset, int gap) {
    return Optional.ofNullable(byStart.ceilingEntry(offset))
        .map(Map.Entry::getValue)
        .filter(citation -> citation.range().start() - offset <= gap)
        .map(Citation::document);
  }

  /**
   * The document whose mention ends at {@code offset} or at most {@code gap} characters before it.
   */
  Optional<DocumentTitles.Draft> before(int offset, int gap) {
    return Optional.ofNullable(byEnd.floorEntry(offset))
        .map(Map.Entry::getValue)
        .filter(citation -> offset - citation.range().end() <= gap)
        .map(Citation::document);
  }
}
