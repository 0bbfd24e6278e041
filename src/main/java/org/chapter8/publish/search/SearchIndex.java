package org.chapter8.publish.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Finds the pages of a release. Several threads may ask at a time. */
public final class SearchIndex implements AutoCloseable {
  /** The name of its folder within a release. */
  public static final String FOLDER = "search";

  /** Results further down are not given: whoever wants that many asks the store. */
  public static final int DEEPEST = 10_000;

  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Queries queries = new Queries();

  private SearchIndex(Directory directory, DirectoryReader reader) {
    this.directory = directory;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
  }

  /**
   * Writes the index of a release.
   *
   * @param release its folder
   * @param store what it holds
   * @param base the IRI under which its resources live
   */
  public static void write(Path release, DatasetGraph store, String base) throws IOException {
    try {
      Txn.executeRead(
          store,
          () -> {
            try {
              IndexBuilder.write(release.resolve(FOLDER), store.getUnionGraph(), base);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw new IOException("the search index could not be written: " + e.getMessage(), e);
    }
  }

  /** Opens the index of a release; writes it first where a release of an older version has none. */
  public static SearchIndex open(Path release, DatasetGraph store, String base) throws IOException {
    if (!Files.isDirectory(release.resolve(FOLDER))) {
      write(release, store, base);
    }
    return open(release);
  }

  /**
   * Opens the index of a release.
   *
   * @throws IOException if it has none
   */
  public static SearchIndex open(Path release) throws IOException {
    Directory directory = FSDirectory.open(release.resolve(FOLDER));
    try {
      return new SearchIndex(directory, DirectoryReader.open(directory));
    } catch (IndexNotFoundException e) {
      directory.close();
      throw new IOException(release + " has no search index: publish it anew", e);
    }
  }

  /** What has all that was typed. */
  public Found find(Question question) throws IOException {
    return find(question, queries.all(Typed.of(question.typed())));
  }

  /** What has some of the words that were typed, those with most and rarest first. */
  public Found findSome(Question question) throws IOException {
    return find(question, queries.some(Typed.of(question.typed())));
  }

  /** What was typed with its unknown words put right, if words much like them are known. */
  public Optional<String> corrected(String typed) throws IOException {
    return new Spelling(reader).corrected(typed);
  }

  /** Names and identifiers that begin as what was typed; the IRIs of what bears them. */
  public List<String> suggest(String typed, int most) throws IOException {
    Typed parts = Typed.of(typed);
    Sort sort =
        new Sort(
            SortField.FIELD_SCORE,
            new SortField(Fields.REFERRED_TO, SortField.Type.LONG, true),
            new SortField(Fields.IRI, SortField.Type.STRING));
    return parts.text().isEmpty() ? List.of() : iris(queries.beginning(parts), sort, 0, most);
  }

  private Found find(Question question, Query found) throws IOException {
    Query narrowed = Queries.chosen(found, question.chosen(), Optional.empty());
    Counter counter = Counter.of(searcher, narrowed);
    return new Found(
        iris(narrowed, sort(question), question.offset(), question.size()),
        counter.total(),
        counts(question, found, counter));
  }

  private Map<Facet, List<Found.Count>> counts(Question question, Query found, Counter counter)
      throws IOException {
    Map<Facet, List<Found.Count>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      boolean replaced = !facet.hasSeveral() && question.chosen().containsKey(facet);
      Counter counted =
          replaced
              ? Counter.of(searcher, Queries.chosen(found, question.chosen(), Optional.of(facet)))
              : counter;
      counts.put(facet, counted.counts(facet));
    }
    return counts;
  }

  private static Sort sort(Question question) {
    SortField iri = new SortField(Fields.IRI, SortField.Type.STRING);
    SortField newest = new SortField(Fields.DATE, SortField.Type.LONG, true);
    newest.setMissingValue(Long.MIN_VALUE);
    SortField name = new SortField(Fields.sortedBy(question.lang()), SortField.Type.STRING);
    if (!question.typed().isBlank()) {
      return new Sort(SortField.FIELD_SCORE, newest, name, iri);
    }
    SortField referredTo = new SortField(Fields.REFERRED_TO, SortField.Type.LONG, true);
    return !question.chosen().isEmpty()
        ? new Sort(newest, name, iri)
        : new Sort(SortField.FIELD_SCORE, referredTo, newest, name, iri);
  }

  private List<String> iris(Query query, Sort sort, int offset, int size) throws IOException {
    int last = Math.min(offset + size, DEEPEST);
    if (offset >= last) {
      return List.of();
    }
    ScoreDoc[] docs = searcher.search(query, last, sort).scoreDocs;
    List<String> iris = new ArrayList<>();
    for (int i = offset; i < docs.length; i++) {
      iris.add(searcher.storedFields().document(docs[i].doc).get(Fields.IRI));
    }
    return iris;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
