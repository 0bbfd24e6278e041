package org.chapter8.rdf;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chapter8.model.Document;
import org.chapter8.model.Ref;
import org.chapter8.model.Resource;

/**
 * Sees to it that the parts of documents are said from both sides: a document that a part names as
 * its whole names that part, and the other way round.
 */
final class PartsBothWays {
  private PartsBothWays() {}

  /** The same resources in the same order; only documents gain parts or a whole. */
  static List<Resource> complete(List<Resource> resources) {
    Map<Ref, Set<Ref>> parts = new LinkedHashMap<>();
    Map<Ref, Ref> wholes = new LinkedHashMap<>();
    for (Resource resource : resources) {
      if (resource instanceof Document document) {
        document.hasPart().forEach(part -> wholes.putIfAbsent(part, document.id()));
        document
            .isPartOf()
            .ifPresent(
                whole ->
                    parts.computeIfAbsent(whole, w -> new LinkedHashSet<>()).add(document.id()));
      }
    }
    return resources.stream().map(resource -> complete(resource, parts, wholes)).toList();
  }

  private static Resource complete(
      Resource resource, Map<Ref, Set<Ref>> parts, Map<Ref, Ref> wholes) {
    if (!(resource instanceof Document document)) {
      return resource;
    }
    Set<Ref> hasPart = new LinkedHashSet<>(document.hasPart());
    hasPart.addAll(parts.getOrDefault(document.id(), Set.of()));
    Optional<Ref> isPartOf =
        document.isPartOf().or(() -> Optional.ofNullable(wholes.get(document.id())));
    boolean same =
        hasPart.size() == document.hasPart().size() && isPartOf.equals(document.isPartOf());
    return same ? document : with(document, List.copyOf(hasPart), isPartOf);
  }

  private static Document with(Document document, List<Ref> hasPart, Optional<Ref> isPartOf) {
    return new Document(
        document.id(),
        document.identifier(),
        document.title(),
        document.date(),
        document.language(),
        document.documentType(),
        document.creator(),
        document.addressee(),
        document.subject(),
        document.agendaItem(),
        isPartOf,
        hasPart,
        document.isVersionOf(),
        document.references(),
        document.mentions(),
        document.vote(),
        document.vetoedBy(),
        document.sourceFile(),
        document.sha256(),
        document.textLayer(),
        document.statedIn(),
        document.extractedBy());
  }
}
