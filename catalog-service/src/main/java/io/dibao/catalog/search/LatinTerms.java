package io.dibao.catalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** The Latin words of the index. */
final class LatinTerms {

  private static final List<String> FIELDS = List.of("title", "headings", "text");
  private static final int LONG_WORD = 6;

  /**
   * The word of the index that is spelt most like this one, of those as like the most frequent;
   * nothing where the index has the word itself.
   *
   * @param word in small letters
   */
  Optional<String> closest(SearchSession session, String word) {
    try (IndexReader reader =
        session.scope(IndexedArticle.class).extension(LuceneExtension.get()).openIndexReader()) {
      String best = null;
      int least = Integer.MAX_VALUE;
      int frequency = 0;
      int typos = word.length() < LONG_WORD ? 1 : 2;
      for (String field : FIELDS) {
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms == null) {
          continue;
        }
        FuzzyTermsEnum similar = new FuzzyTermsEnum(terms, new Term(field, word), typos, 0, true);
        for (BytesRef term = similar.next(); term != null; term = similar.next()) {
          String text = term.utf8ToString();
          int distance = EditDistance.between(word, text, typos);
          if (distance == 0) {
            return Optional.empty();
          }
          if (distance < least || (distance == least && similar.docFreq() > frequency)) {
            best = text;
            least = distance;
            frequency = similar.docFreq();
          }
        }
      }
      return Optional.ofNullable(best);
    } catch (IOException e) {
      throw new UncheckedIOException("the terms of the index cannot be read", e);
    }
  }
}
