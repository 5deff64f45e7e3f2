package io.dibao.catalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/**
 * Finds what was meant where a character was typed that sounds like the right one, as input by
 * pinyin has it: 产业转移 for 产业转疑. The index, which holds Chinese text as pairs of characters, knows
 * 产业 and 业转, but no 转疑.
 */
final class SoundAlikes {

  private static final String FIELD = "text";
  private static final Pattern RUN = Pattern.compile("[\\u4e00-\\u9fff]{3,12}");

  /** A character in the middle is in two pairs. */
  private static final int MOST_UNKNOWN = 2;

  private final Folding folding;

  SoundAlikes(Folding folding) {
    this.folding = folding;
  }

  private record Candidate(String run, int frequency) {}

  /**
   * The same with one character exchanged, so that the index knows all of its pairs; the most
   * frequent first.
   *
   * @param run as {@link Folding} has it
   */
  List<String> of(SearchSession session, String run) {
    if (!RUN.matcher(run).matches()) {
      return List.of();
    }
    try (IndexReader reader =
        session.scope(IndexedArticle.class).extension(LuceneExtension.get()).openIndexReader()) {
      Terms terms = MultiTerms.getTerms(reader, FIELD);
      List<Candidate> candidates = new ArrayList<>();
      if (terms != null) {
        for (int wrong : wrong(reader, run)) {
          addCandidates(reader, terms, run, wrong, candidates);
        }
      }
      return candidates.stream()
          .sorted(Comparator.comparing(Candidate::frequency).reversed())
          .map(Candidate::run)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the terms of the index cannot be read", e);
    }
  }

  /** The characters that are in every pair that the index does not know. */
  private static List<Integer> wrong(IndexReader reader, String run) throws IOException {
    List<Integer> unknown = new ArrayList<>();
    for (int at = 0; at + 1 < run.length(); at++) {
      if (frequency(reader, run, at) == 0) {
        unknown.add(at);
      }
    }
    if (unknown.isEmpty() || unknown.size() > MOST_UNKNOWN) {
      return List.of();
    }
    return IntStream.range(0, run.length())
        .filter(at -> unknown.stream().allMatch(pair -> pair == at || pair == at - 1))
        .boxed()
        .toList();
  }

  private void addCandidates(
      IndexReader reader, Terms terms, String run, int wrong, List<Candidate> candidates)
      throws IOException {
    boolean first = wrong == 0;
    int pair = first ? 0 : wrong - 1;
    String sound = folding.sound(run.charAt(wrong));
    FuzzyTermsEnum near =
        new FuzzyTermsEnum(
            terms, new Term(FIELD, run.substring(pair, pair + 2)), 1, first ? 0 : 1, false);
    for (BytesRef term = near.next(); term != null; term = near.next()) {
      String known = term.utf8ToString();
      boolean fits =
          known.length() == 2
              && known.charAt(first ? 1 : 0) == run.charAt(first ? 1 : wrong - 1)
              && folding.sound(known.charAt(first ? 0 : 1)).equals(sound);
      if (fits) {
        String better =
            run.substring(0, wrong) + known.charAt(first ? 0 : 1) + run.substring(wrong + 1);
        int frequency = near.docFreq();
        if (!first && wrong + 1 < run.length()) {
          frequency = Math.min(frequency, frequency(reader, better, wrong));
        }
        if (frequency > 0) {
          candidates.add(new Candidate(better, frequency));
        }
      }
    }
  }

  private static int frequency(IndexReader reader, String run, int at) throws IOException {
    return reader.docFreq(new Term(FIELD, run.substring(at, at + 2)));
  }
}
