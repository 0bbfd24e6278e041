package org.chapter8.publish.search;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/** Writes the index of a release, in one segment. */
final class IndexBuilder {
  /** Longer ones are not names that anybody types; Lucene refuses terms above 32,766 bytes. */
  private static final int LONGEST_NAME = 1000;

  private static final Pattern DAY = Pattern.compile("(\\d{4})(?:-(\\d\\d))?(?:-(\\d\\d))?.*");

  private final WordAnalyzer plain = new WordAnalyzer(WordAnalyzer.Use.PLAIN);
  private final Map<String, Collator> collators = new HashMap<>();
  private final IndexWriter writer;

  private IndexBuilder(IndexWriter writer) {
    this.writer = writer;
    for (String lang : EntryReader.LISTED) {
      collators.put(lang, Collator.getInstance(new ULocale(lang)));
    }
  }

  /**
   * Writes an index.
   *
   * @param folder where there is none
   * @param union of all graphs of the release, within a transaction
   * @param base the IRI under which its resources live
   */
  static void write(Path folder, Graph union, String base) throws IOException {
    WordAnalyzer words = new WordAnalyzer(WordAnalyzer.Use.INDEX);
    WordAnalyzer plain = new WordAnalyzer(WordAnalyzer.Use.PLAIN);
    IndexWriterConfig config =
        new IndexWriterConfig(new PerFieldAnalyzerWrapper(words, Map.of(Fields.SPELLED, plain)));
    config.setMergeScheduler(new SerialMergeScheduler());
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, config)) {
      new EntryReader(union, base).readTo(new IndexBuilder(writer)::add);
      writer.forceMerge(1);
      writer.commit();
    }
  }

  private void add(Entry entry) throws IOException {
    Document document = new Document();
    document.add(new StringField(Fields.IRI, entry.iri(), Store.YES));
    document.add(new SortedDocValuesField(Fields.IRI, new BytesRef(entry.iri())));
    document.add(new NumericDocValuesField(Fields.DATE, day(entry.date())));
    document.add(new NumericDocValuesField(Fields.REFERRED_TO, entry.referredTo()));
    entry.facets().forEach((facet, values) -> values.forEach(value -> add(document, facet, value)));
    entry.sorted().forEach((lang, name) -> addSorted(document, lang, name));
    entry.keys().forEach(key -> document.add(string(Fields.KEY, Keys.of(key))));
    document.add(string(Fields.KEY, Keys.of(entry.iri())));
    text(document, Fields.NAME, entry.names());
    text(document, Fields.TITLE, entry.titles());
    text(document, Fields.TEXT, entry.texts());
    whole(document, entry.names());
    whole(document, entry.titles());
    whole(document, List.copyOf(entry.keys()));
    writer.addDocument(document);
  }

  private static void add(Document document, Facet facet, String value) {
    document.add(string(facet.field(), value));
    document.add(new SortedSetDocValuesField(facet.field(), new BytesRef(value)));
  }

  private static StringField string(String field, String value) {
    return new StringField(field, value, Store.NO);
  }

  private void addSorted(Document document, String lang, String name) {
    String listed = name.substring(0, Math.min(name.length(), LONGEST_NAME));
    byte[] key = collators.get(lang).getCollationKey(listed).toByteArray();
    document.add(new SortedDocValuesField(Fields.sortedBy(lang), new BytesRef(key)));
  }

  private static void text(Document document, String field, List<String> values) {
    for (String value : values) {
      String folded = WordAnalyzer.folded(value);
      document.add(new TextField(field, folded, Store.NO));
      document.add(new TextField(Fields.SPELLED, folded, Store.NO));
    }
  }

  private void whole(Document document, List<String> names) {
    names.stream()
        .filter(name -> name.length() <= LONGEST_NAME)
        .map(plain::whole)
        .filter(whole -> !whole.isEmpty())
        .distinct()
        .forEach(whole -> document.add(string(Fields.WHOLE, whole)));
  }

  /** A number that grows with the day; what has none is older than all. */
  private static long day(String date) {
    Matcher parts = DAY.matcher(date);
    return parts.matches()
        ? number(parts.group(1)) * 10_000 + number(parts.group(2)) * 100 + number(parts.group(3))
        : Long.MIN_VALUE;
  }

  private static long number(String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }
}
