package io.dibao.catalog.page.reading;

import io.dibao.catalog.event.ArticleEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The marks of an article, none of which overlap: links cannot stand in one another. Of two that
 * do, the one of the earlier kind is shown, the longer of one kind; it takes on the meaning of the
 * other.
 */
final class Marks {

  private static final Comparator<Mark> FIRST_SHOWN =
      Comparator.comparing(Mark::kind)
          .thenComparing(Comparator.comparing((Mark mark) -> mark.end() - mark.start()).reversed())
          .thenComparing(Mark::start);

  private final NavigableMap<Integer, Mark> byStart = new TreeMap<>();

  private Marks() {}

  static Marks of(ArticleEvent article, Meanings meanings) {
    Marks marks = new Marks();
    all(article, meanings).stream().sorted(FIRST_SHOWN).forEach(marks::add);
    return marks;
  }

  private static List<Mark> all(ArticleEvent article, Meanings meanings) {
    List<Mark> all = new ArrayList<>();
    int length = article.text().length();
    for (ArticleEvent.Document document : article.documents()) {
      String href = Meanings.documentLink(document.title());
      String meaning = meanings.document(document);
      for (ArticleEvent.Mention mention : document.mentions()) {
        add(all, mention.range(), length, MarkKind.DOCUMENT, meaning, href);
      }
    }
    for (ArticleEvent.DateMention date : article.dates()) {
      String meaning = meanings.date(date);
      add(all, date.range(), length, MarkKind.DATE, meaning, meanings.dateLink(date));
    }
    for (ArticleEvent.Agency agency : article.agencies()) {
      String href = Meanings.agencyLink(agency.name());
      String meaning = meanings.agency(agency);
      for (ArticleEvent.Mention mention : agency.mentions()) {
        add(all, mention.range(), length, MarkKind.AGENCY, meaning, href);
      }
    }
    for (ArticleEvent.Classification code : article.classifications()) {
      String href = Meanings.codeLink(code);
      String meaning = meanings.code(code);
      for (ArticleEvent.Mention mention : code.evidence()) {
        add(all, mention.range(), length, MarkKind.CODE, meaning, href);
      }
    }
    return all;
  }

  private static void add(
      List<Mark> all,
      ArticleEvent.Range range,
      int length,
      MarkKind kind,
      String meaning,
      String href) {
    if (range.start() < range.end() && range.end() <= length) {
      all.add(new Mark(range.start(), range.end(), kind, meaning, href));
    }
  }

  private void add(Mark mark) {
    Map.Entry<Integer, Mark> before = byStart.lowerEntry(mark.end());
    if (before == null || !before.getValue().overlaps(mark)) {
      byStart.put(mark.start(), mark);
    } else {
      byStart.computeIfPresent(
          before.getKey(), (start, shown) -> shown.meaningAlso(mark.meaning()));
    }
  }

  /** The anchor of the mark that stands there, or overlaps what does. */
  String anchor(ArticleEvent.Range range) {
    Map.Entry<Integer, Mark> shown = byStart.lowerEntry(Math.max(range.end(), range.start() + 1));
    return shown == null ? "m-" + range.start() : shown.getValue().id();
  }

  /** The text from {@code start} to {@code end}, in pieces, marked and not. */
  List<Piece> pieces(String text, int start, int end) {
    List<Piece> pieces = new ArrayList<>();
    int done = start;
    for (Mark mark : byStart.subMap(Math.max(0, start), end).values()) {
      if (mark.start() > done) {
        pieces.add(Piece.plain(text.substring(done, mark.start())));
      }
      int behind = Math.min(mark.end(), end);
      pieces.add(Piece.marked(text.substring(mark.start(), behind), mark));
      done = behind;
    }
    if (done < end) {
      pieces.add(Piece.plain(text.substring(done, end)));
    }
    return pieces;
  }
}
