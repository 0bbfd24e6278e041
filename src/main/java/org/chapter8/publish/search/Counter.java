package org.chapter8.publish.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** The results of a query, to be counted by facets. */
final class Counter {
  private static final Comparator<Found.Count> MOST_FIRST =
      Comparator.comparingLong(Found.Count::results).reversed().thenComparing(Found.Count::value);

  private final IndexSearcher searcher;
  private final FixedBitSet results;

  private Counter(IndexSearcher searcher, FixedBitSet results) {
    this.searcher = searcher;
    this.results = results;
  }

  static Counter of(IndexSearcher searcher, Query query) throws IOException {
    FixedBitSet results = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
    searcher.search(query, new Marking(results));
    return new Counter(searcher, results);
  }

  /** How many there are. */
  long total() {
    return results.cardinality();
  }

  /** The values of a facet that results have. */
  List<Found.Count> counts(Facet facet) throws IOException {
    Map<String, Long> counts = new TreeMap<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), facet.field());
      long[] byOrdinal = count(leaf, values);
      for (int i = 0; i < byOrdinal.length; i++) {
        if (byOrdinal[i] > 0) {
          counts.merge(values.lookupOrd(i).utf8ToString(), byOrdinal[i], Long::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .map(entry -> new Found.Count(entry.getKey(), entry.getValue()))
        .sorted(MOST_FIRST)
        .toList();
  }

  private long[] count(LeafReaderContext leaf, SortedSetDocValues values) throws IOException {
    long[] counts = new long[Math.toIntExact(values.getValueCount())];
    BitSetIterator found = new BitSetIterator(results, results.cardinality());
    int end = leaf.docBase + leaf.reader().maxDoc();
    int doc = found.advance(leaf.docBase);
    while (doc != DocIdSetIterator.NO_MORE_DOCS && doc < end) {
      if (values.advanceExact(doc - leaf.docBase)) {
        for (int i = 0; i < values.docValueCount(); i++) {
          counts[Math.toIntExact(values.nextOrd())]++;
        }
      }
      doc = found.nextDoc();
    }
    return counts;
  }

  /** Marks the results in a set; the searcher has no threads, so there is one set. */
  private record Marking(FixedBitSet results) implements CollectorManager<Marker, FixedBitSet> {
    @Override
    public Marker newCollector() {
      return new Marker(results);
    }

    @Override
    public FixedBitSet reduce(Collection<Marker> markers) {
      return results;
    }
  }

  private static final class Marker extends SimpleCollector {
    private final FixedBitSet results;
    private int base;

    Marker(FixedBitSet results) {
      this.results = results;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) {
      base = leaf.docBase;
    }

    @Override
    public void collect(int doc) {
      results.set(base + doc);
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
