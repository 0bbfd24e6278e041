package org.chapter8.serve.federation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDFS;

/**
 * A service of the allow-list, as people are told of it.
 *
 * @param name as our answers call it
 * @param endpoint where it is asked
 * @param spellings the IRIs by which queries may name it, the endpoint's among them
 * @param about what it is for, by language
 * @param seconds that a request may take in all
 * @param bytes of an answer at most
 * @param perSecond most requests a second
 * @param concurrency most requests at a time
 */
public record ListedService(
    String name,
    String endpoint,
    Set<String> spellings,
    Map<String, String> about,
    long seconds,
    long bytes,
    int perSecond,
    int concurrency) {

  public ListedService {
    spellings = Set.copyOf(spellings);
    about = Map.copyOf(about);
  }

  /**
   * All of a list, by name.
   *
   * @param file Turtle; if it isn't there, nothing is allowed
   * @throws IOException if it can't be read; says all that is wrong
   */
  public static List<ListedService> all(Path file) throws IOException {
    List<Target> targets = AllowList.of(file).targets();
    if (targets.isEmpty()) {
      return List.of();
    }
    Model model = RDFDataMgr.loadModel(file.toUri().toString());
    return targets.stream().map(target -> of(target, model)).toList();
  }

  private static ListedService of(Target target, Model model) {
    Map<String, String> about = new TreeMap<>();
    model
        .listSubjectsWithProperty(
            ResourceFactory.createProperty(TargetReader.CONFIG + "name"), target.name())
        .forEach((Resource resource) -> about.putAll(comments(resource)));
    return new ListedService(
        target.name(),
        target.endpoint().toString(),
        target.spellings(),
        about,
        target.limit().toSeconds(),
        target.sizeCap(),
        target.perSecond(),
        target.concurrency());
  }

  private static Map<String, String> comments(Resource resource) {
    Map<String, String> comments = new TreeMap<>();
    resource
        .listProperties(RDFS.comment)
        .forEach(said -> comments.put(said.getLanguage(), said.getString()));
    return comments;
  }
}
