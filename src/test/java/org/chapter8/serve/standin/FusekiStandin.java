package org.chapter8.serve.standin;

import java.net.URI;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** A Fuseki as it comes. */
public final class FusekiStandin implements Standin {
  private final FusekiServer server;

  private FusekiStandin(FusekiServer server) {
    this.server = server;
  }

  public static FusekiStandin start() {
    FusekiServer.Builder builder = FusekiServer.create().port(0).loopback(true);
    Graphs.files()
        .forEach(
            (name, file) -> {
              DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
              RDFDataMgr.read(dataset, file.toUri().toString());
              builder.add("/" + name, dataset);
            });
    return new FusekiStandin(builder.start());
  }

  @Override
  public String engine() {
    return "Fuseki";
  }

  @Override
  public URI endpoint(String target) {
    return URI.create("http://127.0.0.1:" + server.getPort() + "/" + target + "/sparql");
  }

  @Override
  public void close() {
    server.stop();
  }
}
