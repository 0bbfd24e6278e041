package org.chapter8.serve.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chapter8.publish.search.Fields;
import org.chapter8.publish.search.Marks;

/**
 * Names that begin as what somebody types, as <a
 * href="https://github.com/dewitt/opensearch/blob/master/mediawiki/Specifications/OpenSearch/Extensions/Suggestions/1.1/Draft%201.wiki">OpenSearch
 * suggestions</a>: what was typed, completions, descriptions, addresses.
 */
final class SuggestSection implements Section {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST = 8;
  private static final int LONGEST = 100;

  @Override
  public Set<String> paths() {
    return Set.of("/suggest");
  }

  private record Completion(String name, String description, String address) {}

  @Override
  public Answer answer(Published published, Visit visit) throws IOException {
    String typed = visit.parameter("q").strip();
    boolean fits = typed.codePointCount(0, typed.length()) <= LONGEST;
    List<String> iris = fits ? published.search().suggest(typed, MOST) : List.of();
    List<Completion> completions =
        published.read(
            visit.lang(),
            edition ->
                iris.stream().map(iri -> completion(edition, iri, typed, visit.origin())).toList());
    List<Object> answer =
        List.of(
            typed,
            completions.stream().map(Completion::name).toList(),
            completions.stream().map(Completion::description).toList(),
            completions.stream().map(Completion::address).toList());
    return Answer.text("application/x-suggestions+json", JSON.writeValueAsString(answer));
  }

  private static Completion completion(Edition edition, String iri, String typed, String origin) {
    Node thing = NodeFactory.createURI(iri);
    Text own = edition.names().name(thing);
    Marks marks = Marks.of(typed);
    String name =
        Stream.of(Stream.of(own), preferred(edition, thing), others(edition, thing))
            .flatMap(labels -> labels)
            .map(Text::value)
            .filter(label -> marks.begins(label))
            .findFirst()
            .orElse(own.value());
    String kind = Hits.kind(edition, thing);
    String description = name.equals(own.value()) ? kind : kind + " · " + own.value();
    return new Completion(name, description, origin + edition.paths().href(iri));
  }

  private static Stream<Text> preferred(Edition edition, Node thing) {
    return edition.names().of(thing, "skos:prefLabel").stream();
  }

  /** Acronyms, codes, other names and titles, the shortest first. */
  private static Stream<Text> others(Edition edition, Node thing) {
    return Stream.concat(
            Stream.of("dcterms:identifier", "c8:iso3166Alpha3")
                .flatMap(property -> edition.names().of(thing, property).stream()),
            Stream.of(Fields.NAMES, Fields.TITLES)
                .flatMap(List::stream)
                .distinct()
                .flatMap(
                    property ->
                        edition.known().graph().find(thing, property, Node.ANY).toList().stream())
                .map(triple -> triple.getObject())
                .filter(Node::isLiteral)
                .map(Names::text))
        .sorted(Comparator.comparingInt((Text text) -> text.value().length()));
  }
}
