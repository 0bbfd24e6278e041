package org.chapter8.serve.copies;

import jakarta.servlet.Filter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.system.Txn;
import org.apache.jena.update.UpdateExecution;

/** A stock Fuseki over a small graph in the shape of Wikidata; it keeps a log of its requests. */
public final class StandIn implements AutoCloseable {
  private static final String PREFIXES =
      """
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX wd: <http://www.wikidata.org/entity/>
      PREFIX wdt: <http://www.wikidata.org/prop/direct/>
      """;

  private final Dataset data = DatasetFactory.createTxnMem();
  private final List<String> log = new CopyOnWriteArrayList<>();
  private final FusekiServer server;

  public StandIn() {
    TextQuery.init();
    Txn.executeWrite(
        data,
        () ->
            RDFParser.source("src/test/resources/copies/wikidata.ttl")
                .parse(data.asDatasetGraph()));
    Filter logging =
        (request, response, chain) -> {
          log.add(request.getRemoteAddr());
          chain.doFilter(request, response);
        };
    server =
        FusekiServer.create()
            .port(0)
            .loopback(true)
            .add("/wikidata", data)
            .addFilter("/*", logging)
            .start();
  }

  public String endpoint() {
    return "http://127.0.0.1:" + server.getPort() + "/wikidata/sparql";
  }

  /** How many requests came. */
  public int asked() {
    return log.size();
  }

  /** Changes what it holds, behind the back of whoever asks. */
  public void update(String update) {
    Txn.executeWrite(data, () -> UpdateExecution.dataset(data).update(PREFIXES + update).execute());
  }

  /** A list of services with it as {@code wikidata}. */
  public String allowList() {
    return "PREFIX : <https://w3id.org/chapter8/config#>\n" + target("wikidata", endpoint());
  }

  /** A target of a list, with licence and attribution. */
  public static String target(String name, String endpoint) {
    return """
    :%1$s a :Target ; :name "%1$s" ; :endpoint "%2$s" ; :userAgent "Chapter8-Test (contact@example.org)" ;
      :licence <https://creativecommons.org/publicdomain/zero/1.0/> ; :attribution "Wikidata contributors" ;
      :connectTimeout 10000 ; :overallTimeout 30000 ; :sizeCap 1000000 ; :requestsPerSecond 1000 ;
      :concurrency 4 ; :allowPrivate true .
    """
        .formatted(name, endpoint);
  }

  @Override
  public void close() {
    server.stop();
  }
}
