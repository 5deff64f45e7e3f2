package io.dibao.catalog.search;

import java.io.IOException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * Of the articles that a question finds, those that print the text of one that it finds too and
 * that comes before them. Without them each text is there once, by the best of those of its prints
 * that are asked for, whichever others there are.
 */
final class LaterPrints extends Query {

  private static final String FIELD = "reprints";

  private final Query found;
  private final Sort order;

  LaterPrints(Query found, Sort order) {
    this.found = found;
    this.order = order;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query reprinted =
        new BooleanQuery.Builder()
            .add(found, BooleanClause.Occur.MUST)
            .add(new FieldExistsQuery(FIELD), BooleanClause.Occur.FILTER)
            .build();
    FixedBitSet later = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
    int count = searcher.count(reprinted);
    if (count > 0) {
      Set<String> seen = new HashSet<>();
      for (ScoreDoc each : searcher.search(reprinted, count, order).scoreDocs) {
        if (!seen.add(group(searcher, each.doc))) {
          later.set(each.doc);
        }
      }
    }
    return new Documents(later);
  }

  private static String group(IndexSearcher searcher, int document) throws IOException {
    LeafReaderContext leaf =
        searcher
            .getIndexReader()
            .leaves()
            .get(ReaderUtil.subIndex(document, searcher.getIndexReader().leaves()));
    SortedSetDocValues groups = DocValues.getSortedSet(leaf.reader(), FIELD);
    if (!groups.advanceExact(document - leaf.docBase)) {
      throw new IllegalStateException("the article has no group");
    }
    return groups.lookupOrd(groups.nextOrd()).utf8ToString();
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "LaterPrints(" + found.toString(field) + ", " + order + ")";
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other)
        && found.equals(((LaterPrints) other).found)
        && order.equals(((LaterPrints) other).order);
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), found, order);
  }

  /** Documents by their numbers in the whole index, which hold for one searcher only. */
  private static final class Documents extends Query {

    private final FixedBitSet documents;

    Documents(FixedBitSet documents) {
      this.documents = documents;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
      return new ConstantScoreWeight(this, boost) {
        @Override
        public Scorer scorer(LeafReaderContext leaf) {
          FixedBitSet own = new FixedBitSet(Math.max(1, leaf.reader().maxDoc()));
          int end = leaf.docBase + leaf.reader().maxDoc();
          for (int each = next(leaf.docBase, end); each < end; each = next(each + 1, end)) {
            own.set(each - leaf.docBase);
          }
          int cost = own.cardinality();
          return cost == 0
              ? null
              : new ConstantScoreScorer(this, score(), mode, new BitSetIterator(own, cost));
        }

        @Override
        public boolean isCacheable(LeafReaderContext leaf) {
          return false;
        }
      };
    }

    private int next(int from, int end) {
      return from < end ? documents.nextSetBit(from, end) : end;
    }

    @Override
    public void visit(QueryVisitor visitor) {
      visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
      return "Documents(" + documents.cardinality() + ")";
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }
}
