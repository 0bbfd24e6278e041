package org.chapter8.serve.federation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotException;
import org.apache.jena.vocabulary.RDF;

/** The services that queries may ask: those listed, letter for letter, and no others. */
record AllowList(List<Target> targets, Map<String, Target> bySpelling) {
  private static final Resource TYPE =
      ResourceFactory.createResource(TargetReader.CONFIG + "Target");

  /**
   * Reads a list.
   *
   * @param file Turtle; if it isn't there, nothing is allowed
   * @throws IOException if it can't be read; says all that is wrong
   */
  static AllowList of(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return new AllowList(List.of(), Map.of());
    }
    try {
      return of(file, RDFDataMgr.loadModel(file.toUri().toString()));
    } catch (RiotException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  private static AllowList of(Path file, Model model) throws IOException {
    List<String> problems = new ArrayList<>();
    List<Target> targets =
        model.listSubjectsWithProperty(RDF.type, TYPE).toList().stream()
            .map(resource -> new TargetReader(resource, problems).read())
            .sorted(Comparator.comparing(Target::name))
            .toList();
    Map<String, Target> bySpelling = new HashMap<>();
    for (Target target : targets) {
      for (String spelling : target.spellings()) {
        if (bySpelling.put(spelling, target) != null) {
          problems.add(spelling + ": expected to be one target's, found at two");
        }
      }
    }
    if (targets.stream().map(Target::name).distinct().count() < targets.size()) {
      problems.add("two targets have the same :name");
    }
    if (!problems.isEmpty()) {
      throw new IOException(file + ": " + String.join("; ", problems));
    }
    return new AllowList(targets, Map.copyOf(bySpelling));
  }

  /**
   * The target of an IRI, which may have the prefixes of {@link Spelling}.
   *
   * @throws QueryDeniedException if it has none
   */
  Target require(String iri) {
    Spelling spelling = Spelling.of(iri);
    // Who asks a copy is never sent to the network instead.
    return Optional.ofNullable(bySpelling.get(spelling.name()))
        .filter(target -> !spelling.isCopy())
        .orElseThrow(() -> refusal("<" + iri + ">"));
  }

  /** All addresses by which a query may name a target, in their order. */
  SortedSet<String> spellings() {
    return new TreeSet<>(bySpelling.keySet());
  }

  /** Words of a list in a sentence. */
  static String listed(SortedSet<String> words) {
    return words.size() < 2
        ? String.join("", words)
        : String.join(", ", words.headSet(words.last())) + " and " + words.last();
  }

  /** What to tell somebody who asks for something else. */
  QueryDeniedException refusal(String what) {
    String allowed =
        targets.isEmpty()
            ? "the list of allowed services is empty."
            : "only the services of the allow-list are asked, written exactly so (copy:, cache: or"
                + " bulk: may stand before one): "
                + listed(spellings())
                + ".";
    return new QueryDeniedException(
        "SERVICE " + what + " is refused and nothing was sent: " + allowed);
  }
}
