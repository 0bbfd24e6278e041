package org.chapter8.serve;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chapter8.publish.LinkedStore;
import org.chapter8.publish.Release;
import org.chapter8.publish.StoreConfig;
import org.chapter8.serve.admission.Admission;
import org.chapter8.serve.admission.Capacity;
import org.chapter8.serve.copies.Recipe;
import org.chapter8.serve.federation.Federation;
import org.chapter8.serve.query.Deadlines;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** A release over HTTP. */
public final class Chapter8Server implements AutoCloseable {
  /** Fuseki's own 5 MiB are zeroed for every answer and cost most of its time. */
  private static final int OUTPUT_BUFFER = 32 << 10;

  private static final int AGGREGATION = 8 << 10;

  /** Room for some thousand descriptions. */
  private static final long PREPARED_BYTES = 64L << 20;

  private final FusekiServer fuseki;

  private final LinkedStore links;
  private final AtomicReference<Site> site;
  private final Engine engine;
  private boolean closed;

  private Chapter8Server(
      FusekiServer fuseki, LinkedStore links, AtomicReference<Site> site, Engine engine) {
    this.fuseki = fuseki;
    this.links = links;
    this.site = site;
    this.engine = engine;
  }

  /**
   * Where to listen.
   *
   * @param host name or address of this machine
   * @param port 0 takes any that is free
   */
  public record Address(String host, int port) {}

  /**
   * Starts serving a release.
   *
   * @param home the project's folder: configuration, ontology, queries
   * @throws IOException if something of it is missing or malformed, the store is in use by another
   *     process, or the port is taken
   */
  public static Chapter8Server start(Path home, Release release, Address address)
      throws IOException {
    requireFree(address);
    LinkedStore links = LinkedStore.of(release);
    try {
      // Its own links: what is served stays there when the release is replaced and deleted.
      return start(home, Release.at(links.folder()), links, address);
    } catch (IOException | RuntimeException e) {
      links.close();
      throw e;
    }
  }

  private static Chapter8Server start(
      Path home, Release release, LinkedStore links, Address address) throws IOException {
    Path config = home.resolve("fuseki-config");
    Model model = new StoreConfig(config.resolve("chapter8.ttl")).of(links.folder());
    AtomicReference<Site> site = new AtomicReference<>();
    Deadlines deadlines = new Deadlines();
    List<String> copied = Recipe.targets(home.resolve("queries/fetch"));
    Federation federation =
        Federation.of(config.resolve("services.ttl"), LocalCopies.of(release), copied);
    Engine engine = new Engine(Limits.of(model), deadlines, federation);
    Gateway gateway = new Gateway(site::get, engine);
    FusekiServer fuseki = build(model, config, release, gateway, address);
    Chapter8Server server = new Chapter8Server(fuseki, links, site, engine);
    Prepared prepared = new Prepared(PREPARED_BYTES);
    try {
      site.set(Site.of(home, release, server.store(), prepared, engine));
      tune(fuseki.getJettyServer(), address);
      handle(fuseki.getJettyServer(), prepared, engine.limits().capacity());
      fuseki.start();
      return server;
    } catch (FusekiException e) {
      server.close();
      throw new IOException("the server did not start: " + e.getMessage(), e);
    } catch (IOException | RuntimeException e) {
      server.close();
      throw e;
    }
  }

  /**
   * Makes sure before any work that an address can be listened on.
   *
   * @throws IOException if it is in use or not of this machine
   */
  public static void requireFree(Address address) throws IOException {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(address.host(), address.port()));
    } catch (SocketException e) {
      throw new IOException(
          "cannot listen on %s:%d (%s): is another server running there? Choose another --port"
              .formatted(address.host(), address.port(), e.getMessage()),
          e);
    }
  }

  private static FusekiServer build(
      Model model, Path config, Release release, Gateway gateway, Address address)
      throws IOException {
    try {
      return FusekiServer.create()
          .port(address.port())
          .registerOperation(Operation.Query, gateway.queries())
          .registerOperation(Operation.Shacl, gateway.shapes())
          .enableCors(true, config.resolve("cors.properties").toString())
          .addFilter("/*", gateway)
          .addServlet("/dumps/*", new DumpFiles(release))
          .parseConfig(model)
          .build();
    } catch (JenaException e) {
      throw new IOException("cannot open " + release.folder() + ": " + e.getMessage(), e);
    }
  }

  /** What must be set between building and starting. */
  private static void tune(Server jetty, Address address) {
    for (Connector connector : jetty.getConnectors()) {
      if (connector instanceof ServerConnector network) {
        network.setHost(address.host());
      }
      HttpConnectionFactory http = connector.getConnectionFactory(HttpConnectionFactory.class);
      HttpConfiguration configuration = http.getHttpConfiguration();
      configuration.setOutputBufferSize(OUTPUT_BUFFER);
      configuration.setOutputAggregationSize(AGGREGATION);
    }
  }

  /**
   * From the outside in: what is prepared, compression, admission, Fuseki. What is admitted is
   * counted as it is after decompression.
   */
  private static void handle(Server jetty, Prepared prepared, Capacity capacity) {
    jetty.setErrorHandler(new HeadErrors());
    Admission admission = new Admission(capacity, jetty.getHandler());
    CompressionHandler compression = new CompressionHandler(admission);
    compression.putCompression(new GzipCompression());
    compression.putConfiguration(
        "/*",
        CompressionConfig.builder()
            .defaults()
            .compressIncludeMethod("GET")
            .compressIncludeMethod("POST")
            .compressExcludePath("/dumps/*")
            .build());
    jetty.setHandler(new PreparedHandler(prepared, compression));
    // Its handlers stay, so it can believe the first of them that it never waits.
    jetty.setDynamic(false);
  }

  /** The port it listens on. */
  public int port() {
    return fuseki.getPort();
  }

  /** How many queries are being evaluated now. */
  int running() {
    return engine.deadlines().running();
  }

  /** Who is let in. */
  Admission admission() {
    return fuseki.getJettyServer().getDescendant(Admission.class);
  }

  /** Waits until it is stopped. */
  public void join() {
    fuseki.join();
  }

  /** The store that it reads. */
  DatasetGraph store() {
    return fuseki.getDataAccessPointRegistry().get("/").getDataService().getDataset();
  }

  @Override
  public synchronized void close() throws IOException {
    if (!closed) {
      closed = true;
      DatasetGraph store = store();
      fuseki.stop();
      if (site.get() != null) {
        site.get().close();
      }
      engine.close();
      StoreConfig.close(store);
      links.close();
    }
  }
}
