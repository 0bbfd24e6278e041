package org.chapter8.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** A client of fragments that knows nothing but the controls. */
final class FragmentReader {
  private static final String HYDRA = "http://www.w3.org/ns/hydra/core#";
  private static final Node SUBSET = node("http://rdfs.org/ns/void#subset");
  private static final Node TOPIC = node("http://xmlns.com/foaf/0.1/primaryTopic");

  private final Http http;
  private final String root;

  FragmentReader(Http http, int port) {
    this.http = http;
    this.root = "http://127.0.0.1:" + port;
  }

  /** All pages of a fragment: the data, each as often as it came, and the count that they tell. */
  record All(List<Quad> data, long total, int pages) {}

  /** A page: its data and its controls apart, as foaf:primaryTopic tells. */
  record Page(List<Quad> data, DatasetGraph all, Node graph, Node page) {
    List<Node> said(Node subject, String property) {
      List<Node> objects = new ArrayList<>();
      all.find(graph, subject, node(property), Node.ANY)
          .forEachRemaining(quad -> objects.add(quad.getObject()));
      return objects;
    }

    List<Node> hydra(Node subject, String name) {
      return said(subject, HYDRA + name);
    }
  }

  All all(String path) throws IOException, InterruptedException {
    List<Quad> data = new ArrayList<>();
    Optional<String> next = Optional.of(root + path);
    long total = -1;
    int pages = 0;
    while (next.isPresent()) {
      Page page = page(next.get());
      data.addAll(page.data());
      pages++;
      total = total(page);
      next = page.hydra(page.page(), "next").stream().map(Node::getURI).findFirst();
    }
    return new All(data, total, pages);
  }

  private static long total(Page page) {
    List<Quad> totals = new ArrayList<>();
    page.all()
        .find(page.graph(), Node.ANY, node(HYDRA + "totalItems"), Node.ANY)
        .forEachRemaining(totals::add);
    assertThat(totals).hasSize(1);
    return Long.parseLong(totals.getFirst().getObject().getLiteralLexicalForm());
  }

  Page page(String address) throws IOException, InterruptedException {
    assertThat(address).startsWith(root);
    URI uri = URI.create(address);
    String path = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    HttpResponse<String> answer = http.get(path, "Accept", "application/n-quads");
    assertThat(answer.statusCode()).as(address + " " + answer.body()).isEqualTo(200);
    return page(address, RDFParser.fromString(answer.body(), Lang.NQUADS).toDatasetGraph());
  }

  static Page page(String address, DatasetGraph all) {
    Node page = node(address);
    Node dataset = all.find(Node.ANY, Node.ANY, SUBSET, page).next().getSubject();
    Quad topic = all.find(Node.ANY, Node.ANY, TOPIC, dataset).next();
    assertThat(topic.getGraph()).isEqualTo(topic.getSubject());
    List<Quad> data = new ArrayList<>();
    all.find()
        .forEachRemaining(
            quad -> {
              if (!quad.getGraph().equals(topic.getGraph())) {
                data.add(quad);
              }
            });
    return new Page(data, all, topic.getGraph(), page);
  }

  static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }
}
