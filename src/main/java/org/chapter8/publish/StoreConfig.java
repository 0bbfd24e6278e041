package org.chapter8.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.assembler.Assembler;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.query.text.assembler.TextVocab;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.assembler.AssemblerUtils;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.assembler.VocabTDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;

/**
 * The assembler file, which says once, for building and for serving, by us and by a stock Fuseki,
 * how store and text index are made; only the folders are set to those of a release.
 */
public final class StoreConfig {
  static {
    JenaSystem.init();
    AssemblerUtils.init();
    TextQuery.init();
  }

  /** The name of the store's folder within a release. */
  static final String STORE = "tdb2";

  /** The name of the text index within a release. */
  static final String INDEX = "lucene";

  private final Path file;

  public StoreConfig(Path file) {
    this.file = file;
  }

  /**
   * The configuration with the folders of the release in {@code folder}.
   *
   * @throws IOException if the file is not there, is no Turtle or describes no store with a text
   *     index
   */
  public Model of(Path folder) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException(file + ": the configuration of the service is not there");
    }
    try {
      Model model = RDFDataMgr.loadModel(file.toUri().toString());
      set(model, VocabTDB2.pLocation, folder.resolve(STORE));
      set(model, TextVocab.pDirectory, folder.resolve(INDEX));
      return model;
    } catch (RiotException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  private void set(Model model, Property property, Path folder) throws IOException {
    Statement statement =
        only(model.listStatements(null, property, (String) null).toList(), property);
    statement.changeObject(folder.toAbsolutePath().toString());
  }

  private <T> T only(java.util.List<T> found, Object what) throws IOException {
    if (found.size() != 1) {
      throw new IOException(file + " should have one " + what + ", found " + found.size());
    }
    return found.getFirst();
  }

  /** Opens the store and text index of the release in {@code folder}, as queries see them. */
  public DatasetGraphText open(Path folder) throws IOException {
    Model model = of(folder);
    Resource root =
        only(model.listSubjectsWithProperty(RDF.type, TextVocab.textDataset).toList(), "dataset");
    Dataset dataset = (Dataset) Assembler.general().open(root);
    return (DatasetGraphText) dataset.asDatasetGraph();
  }

  /** Closes what {@link #open} or a server opened, so that its files can be used by others. */
  public static void close(DatasetGraph dataset) {
    DatasetGraph store = dataset;
    if (dataset instanceof DatasetGraphText text) {
      text.getTextIndex().close();
      store = text.getWrapped();
    }
    TDBInternal.expel(store);
  }
}
