package org.chapter8.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.chapter8.rdf.AuthorityTables;
import org.chapter8.rdf.Iris;
import org.chapter8.rdf.links.LinkMapper;
import org.chapter8.rdf.links.LinkTables;

/**
 * Everything a release holds but its catalogue: what was read, the echoes in it, the tables, the
 * links, the ontology.
 */
final class Content {
  private static final List<String> ONTOLOGY = List.of("chapter8.ttl", "alignments.ttl");

  private final Job job;
  private final Iris iris;
  private final Inputs inputs;
  private final Texts texts;
  private final Echoes echoes;

  Content(Job job, Iris iris, Inputs inputs, Texts texts, Echoes echoes) {
    this.job = job;
    this.iris = iris;
    this.inputs = inputs;
    this.texts = texts;
    this.echoes = echoes;
  }

  void sendTo(StreamRDF sink) throws IOException, InterruptedException {
    inputs.sendTo(sink, texts, echoes);
    texts.finish();
    job.progress().step("looking for echoes");
    echoes.sendTo(sink);
    job.progress().step("adding the authority tables, the links and the ontology");
    try {
      AuthorityTables.load(job.ontology(), iris)
          .forEach((name, table) -> send(table.stream().toList(), iris.authorityGraph(name), sink));
      LinkMapper links = new LinkMapper(iris);
      LinkTables.load(job.ontology())
          .forEach(table -> send(links.triples(table), iris.linksGraph(), sink));
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
    for (String file : ONTOLOGY) {
      ontology(job.ontology().resolve(file), sink);
    }
  }

  /** Sends triples to a graph. */
  static void send(List<Triple> triples, Node graph, StreamRDF sink) {
    triples.forEach(triple -> sink.quad(Quad.create(graph, triple)));
  }

  private void ontology(Path file, StreamRDF sink) throws IOException {
    if (!Files.exists(file)) {
      throw new IOException(file + ": this part of the ontology is not there");
    }
    try {
      RDFParser.source(file).lang(Lang.TURTLE).parse(new InGraph(iris.ontologyGraph(), sink));
    } catch (RiotException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }
}
