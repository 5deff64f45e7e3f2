package io.dibao.catalog.search;

import io.dibao.catalog.search.Expression.Text;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.apache.lucene.util.QueryBuilder;

/** Finds the pieces of a text that show a query's words best, with the places of the words. */
final class Highlights {

  private static final int SNIPPET_GOAL = 90;

  /** Where in a snippet the first word found should stand, as a share of its length. */
  private static final float WORD_AT = 0.5f;

  private static final int MOST_SNIPPETS = 3;

  private final ChineseAnalysis analysis;
  private final QueryBuilder queries;

  Highlights(ChineseAnalysis analysis) {
    this.analysis = analysis;
    this.queries = new QueryBuilder(analysis.searched());
  }

  /** The whole text if it holds one of the words, else nothing. */
  List<Snippet> whole(String field, String text, List<Text> words) {
    return find(field, text, words, WholeBreakIterator::new, 1);
  }

  /** The best sentences that hold some of the words, in the order of the text. */
  List<Snippet> sentences(String field, String text, List<Text> words) {
    return find(field, text, words, Highlights::sentences, MOST_SNIPPETS);
  }

  /** How the text begins, where none of the words is in it. */
  Snippet beginning(String text) {
    return SnippetWindow.beginning(text).snippet("text", text);
  }

  private static BreakIterator sentences() {
    return LengthGoalBreakIterator.createClosestToLength(
        BreakIterator.getSentenceInstance(Locale.SIMPLIFIED_CHINESE), SNIPPET_GOAL, WORD_AT);
  }

  private List<Snippet> find(
      String field, String text, List<Text> words, Supplier<BreakIterator> pieces, int most) {
    if (words.isEmpty() || text.isEmpty()) {
      return List.of();
    }
    UnifiedHighlighter highlighter =
        UnifiedHighlighter.builderWithoutSearcher(analysis.indexed())
            .withBreakIterator(pieces)
            .withMaxLength(text.length() + 1)
            .withMaxNoHighlightPassages(0)
            .withFormatter(new Snippets(field))
            .build();
    try {
      return found(highlighter.highlightWithoutSearcher(field, query(field, words), text, most));
    } catch (IOException e) {
      throw new IndexUnavailable("cannot highlight", e);
    }
  }

  private Query query(String field, List<Text> words) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Text word : words) {
      query(field, word).ifPresent(each -> any.add(each, BooleanClause.Occur.SHOULD));
    }
    return any.build();
  }

  private Optional<Query> query(String field, Text word) {
    Term term = new Term(field, word.words().toLowerCase(Locale.ROOT));
    return switch (word.spelling()) {
      case AS_WRITTEN -> Optional.ofNullable(queries.createPhraseQuery(field, word.words()));
      case BEGINNING -> Optional.of(new PrefixQuery(term));
      case ONE_TYPO -> Optional.of(new FuzzyQuery(term, 1));
      case TWO_TYPOS -> Optional.of(new FuzzyQuery(term, 2));
    };
  }

  private static List<Snippet> found(Object formatted) {
    if (formatted == null) {
      return List.of();
    }
    return ((List<?>) formatted).stream().map(Snippet.class::cast).toList();
  }

  /** Turns Lucene's passages into snippets. */
  private static final class Snippets extends PassageFormatter {

    private final String field;

    Snippets(String field) {
      this.field = field;
    }

    @Override
    public List<Snippet> format(Passage[] passages, String text) {
      List<Snippet> snippets = new ArrayList<>();
      for (Passage passage : passages) {
        List<Snippet.Range> ranges = new ArrayList<>();
        for (int i = 0; i < passage.getNumMatches(); i++) {
          ranges.add(new Snippet.Range(passage.getMatchStarts()[i], passage.getMatchEnds()[i]));
        }
        SnippetWindow window =
            SnippetWindow.of(text, passage.getStartOffset(), passage.getEndOffset(), ranges);
        snippets.add(window.snippet(field, text));
      }
      return snippets;
    }
  }
}
