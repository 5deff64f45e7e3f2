package io.dibao.ingest.reference;

import io.dibao.ingest.clean.Range;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds where a text goes on about a document by its kind alone: 印发《国家标准化发展纲要》。纲要提到…, 此次方案. Only
 * the document that was named last can be meant.
 */
final class ShortForms {

  /** How far behind the document's last mention. */
  private static final int FARTHEST = 2000;

  private static final String SENTENCE_STARTS = "。！？；\n";

  private final ReferenceWords words;

  ShortForms(ReferenceWords words) {
    this.words = words;
  }

  void addTo(Collection<DocumentTitles.Draft> documents, String text) {
    NavigableMap<Integer, Mention> byStart = new TreeMap<>();
    documents.forEach(
        document ->
            document.mentions.forEach(
                range -> byStart.put(range.start(), new Mention(range, document))));
    for (Range form : forms(text)) {
      Optional<Mention> last =
          Optional.ofNullable(byStart.lowerEntry(form.start())).map(Map.Entry::getValue);
      last.filter(mention -> mention.range().end() <= form.start())
          .filter(mention -> form.start() - mention.range().end() <= FARTHEST)
          .filter(mention -> isOfKind(mention.document(), form.of(text)))
          .ifPresent(
              mention -> {
                mention.document().mentions.add(form);
                mention.document().aliases.add(form.of(text));
                byStart.put(form.start(), new Mention(form, mention.document()));
              });
    }
  }

  private record Mention(Range range, DocumentTitles.Draft document) {}

  private boolean isOfKind(DocumentTitles.Draft document, String form) {
    return !document.title.equals(form)
        && words.kindOf(document.title).filter(form::endsWith).isPresent();
  }

  /** In reading order: a kind at a sentence's start before a verb of saying, or behind 此次. */
  private List<Range> forms(String text) {
    List<Range> found = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      int start = i;
      boolean sentence = i == 0 || SENTENCE_STARTS.indexOf(text.charAt(i - 1)) >= 0;
      if (sentence) {
        formAt(text, start)
            .filter(form -> words.saying().stream().anyMatch(w -> text.startsWith(w, form.end())))
            .ifPresent(found::add);
      }
      words.pointing().stream()
          .filter(word -> text.startsWith(word, start))
          .findFirst()
          .flatMap(word -> formAt(text, start + word.length()))
          .ifPresent(found::add);
    }
    found.sort(Comparator.naturalOrder());
    return found;
  }

  /** 纲要, 指导意见. */
  private Optional<Range> formAt(String text, int start) {
    int kind =
        words.modifiers().stream()
            .filter(word -> word.length() > 1 && text.startsWith(word, start))
            .mapToInt(word -> start + word.length())
            .max()
            .orElse(start);
    return words.kinds().stream()
        .filter(word -> word.length() > 1 && text.startsWith(word, kind))
        .findFirst()
        .map(word -> new Range(start, kind + word.length()))
        .filter(form -> !text.startsWith("征求", form.end()));
  }
}
