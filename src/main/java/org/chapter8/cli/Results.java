package org.chapter8.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;

/** Runs a query and writes its result. */
final class Results {
  private static final Map<String, Lang> TABLES =
      Map.of(
          "text", ResultSetLang.RS_Text,
          "json", ResultSetLang.RS_JSON,
          "xml", ResultSetLang.RS_XML,
          "csv", ResultSetLang.RS_CSV,
          "tsv", ResultSetLang.RS_TSV);

  private static final Map<String, Lang> GRAPHS =
      Map.of("ttl", Lang.TURTLE, "nt", Lang.NTRIPLES, "jsonld", Lang.JSONLD);

  private final Query query;
  private final Lang lang;

  private Results(Query query, Lang lang) {
    this.query = query;
    this.lang = lang;
  }

  /**
   * The results of a query.
   *
   * @param format the empty string for the form's own default
   * @throws IOException if there is no such format for this form of query
   */
  static Results of(Query query, String format) throws IOException {
    boolean isGraph = query.isConstructType() || query.isDescribeType();
    Map<String, Lang> formats = isGraph ? GRAPHS : TABLES;
    String name = format.isEmpty() ? isGraph ? "ttl" : "text" : format;
    Lang lang =
        Optional.ofNullable(formats.get(name))
            .orElseThrow(
                () ->
                    new IOException(
                        "no format \""
                            + name
                            + "\" for this query; expected one of "
                            + formats.keySet().stream().sorted().toList()));
    return new Results(query, lang);
  }

  /**
   * Writes the result of a query about a release alone.
   *
   * @param format the empty string for the form's own default
   * @throws IOException if there is no such format for this form of query
   */
  static void write(Query query, DatasetGraph dataset, String format, OutputStream out)
      throws IOException {
    Results results = of(query, format);
    Txn.executeRead(
        dataset,
        () -> {
          try (QueryExec exec = QueryExec.dataset(dataset).query(query).build()) {
            results.write(exec, out);
          }
        });
  }

  /** Evaluates and writes. */
  void write(QueryExec exec, OutputStream out) {
    if (query.isConstructType()) {
      RDFDataMgr.write(out, exec.construct(), lang);
    } else if (query.isDescribeType()) {
      RDFDataMgr.write(out, exec.describe(), lang);
    } else if (query.isAskType()) {
      tables(lang).write(out, exec.ask(), new Context());
    } else {
      tables(lang).write(out, exec.select(), new Context());
    }
  }

  private static RowSetWriter tables(Lang lang) {
    return RowSetWriterRegistry.getFactory(lang).create(lang);
  }
}
