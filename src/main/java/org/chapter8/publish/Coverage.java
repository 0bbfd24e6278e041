package org.chapter8.publish;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.XSD;
import org.chapter8.publish.BySubject.Resource;

/** The first and the last day on which a document is dated or a meeting is held. */
final class Coverage implements BySubject.Listener {
  private static final String C8 = Prefixes.all().get("c8");
  private static final Set<String> DAYS =
      Set.of(DCTerms.date.getURI(), C8 + "startDate", C8 + "endDate");

  private Optional<String> first = Optional.empty();
  private Optional<String> last = Optional.empty();

  @Override
  public void resource(Resource resource) {
    if (resource.types().contains(C8 + "Document") || resource.types().contains(C8 + "Meeting")) {
      resource.triples().stream()
          .filter(triple -> DAYS.contains(triple.getPredicate().getURI()))
          .map(Triple::getObject)
          .filter(day -> day.isLiteral() && day.getLiteralDatatypeURI().equals(XSD.date.getURI()))
          .map(Node::getLiteralLexicalForm)
          .forEach(this::day);
    }
  }

  private void day(String day) {
    first = first.filter(known -> known.compareTo(day) <= 0).or(() -> Optional.of(day));
    last = last.filter(known -> known.compareTo(day) >= 0).or(() -> Optional.of(day));
  }

  /** As {@code xsd:date}, as {@link #last} is; nothing where no day is known. */
  Optional<String> first() {
    return first;
  }

  Optional<String> last() {
    return last;
  }
}
