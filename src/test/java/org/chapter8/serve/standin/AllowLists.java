package org.chapter8.serve.standin;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;

/** The allow-list as it is, but for where its targets are: queries name them as ever. */
public final class AllowLists {
  private static final Path REAL = Path.of("fuseki-config/services.ttl");
  private static final Property ENDPOINT = property("endpoint");

  private AllowLists() {}

  private static Property property(String name) {
    return ResourceFactory.createProperty("https://w3id.org/chapter8/config#" + name);
  }

  /** The list in Turtle, with every target at the stand-in chosen for its name. */
  public static String at(Function<String, Standin> chosen) {
    Model model = RDFDataMgr.loadModel(REAL.toUri().toString());
    for (Resource target :
        model.listSubjectsWithProperty(RDF.type, property("Target").asResource()).toList()) {
      String name = target.getProperty(property("name")).getString();
      move(target, chosen.apply(name).endpoint(name).toString());
    }
    StringWriter turtle = new StringWriter();
    RDFDataMgr.write(turtle, model, Lang.TURTLE);
    return turtle.toString();
  }

  private static void move(Resource target, String endpoint) {
    target.addProperty(property("alias"), target.getProperty(ENDPOINT).getString());
    replace(target, ENDPOINT, endpoint);
    replace(target, property("allowPrivate"), "true");
    replace(target, property("requestsPerSecond"), "1000");
  }

  private static void replace(Resource target, Property property, String value) {
    target.removeAll(property).addProperty(property, value);
  }

  /** The addresses of all real targets, with the names of the targets. */
  public static Map<String, String> targets() {
    Model model = RDFDataMgr.loadModel(REAL.toUri().toString());
    return model.listSubjectsWithProperty(ENDPOINT).toList().stream()
        .collect(
            Collectors.toMap(
                target -> target.getProperty(ENDPOINT).getString(),
                target -> target.getProperty(property("name")).getString()));
  }
}
