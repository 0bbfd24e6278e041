package org.chapter8.serve.reconcile;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.chapter8.rdf.AuthorityTables;
import org.chapter8.rdf.Iris;
import org.chapter8.rdf.links.LinkMapper;
import org.chapter8.rdf.links.LinkTables;

/** The tables of authorities and links of the repository, as a release would hold them. */
final class RealTables {
  private RealTables() {}

  static List<Entity> entities() {
    Iris iris = new Iris(Iris.DEFAULT_BASE);
    DatasetGraph store = DatasetGraphFactory.create();
    AuthorityTables.load(Path.of("ontology"), iris)
        .forEach((name, table) -> store.addGraph(iris.authorityGraph(name), table));
    LinkMapper links = new LinkMapper(iris);
    LinkTables.load(Path.of("ontology"))
        .forEach(table -> GraphUtil.add(store.getGraph(iris.linksGraph()), links.triples(table)));
    return EntityReader.read(store, iris);
  }

  static Matcher matcher() {
    List<Entity> entities = entities();
    return new Matcher(
        entities, entities.stream().flatMap(entity -> Name.of(entity).stream()).toList());
  }
}
