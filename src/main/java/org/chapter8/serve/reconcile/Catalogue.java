package org.chapter8.serve.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chapter8.model.LangString;
import org.chapter8.rdf.Iris;

/** Everything there is to be found, and what finds it; made once for a release. */
final class Catalogue {
  private final Map<String, Entity> byIri;
  private final TypeNames types;
  private final Reconciler reconciler;
  private final Suggester suggester;
  private final String base;

  private Catalogue(List<Entity> entities, TypeNames types, String base) {
    List<Name> names = entities.stream().flatMap(entity -> Name.of(entity).stream()).toList();
    Matcher matcher = new Matcher(entities, names);
    this.byIri = entities.stream().collect(Collectors.toMap(Entity::iri, Function.identity()));
    this.types = types;
    this.reconciler = new Reconciler(entities, matcher);
    this.suggester = new Suggester(names, matcher);
    this.base = base;
  }

  static Catalogue of(DatasetGraph store, Iris iris, Graph ontology) {
    return new Catalogue(EntityReader.read(store, iris), new TypeNames(ontology), iris.base());
  }

  Optional<Entity> entity(String iri) {
    return Optional.ofNullable(byIri.get(iri));
  }

  TypeNames types() {
    return types;
  }

  Reconciler reconciler() {
    return reconciler;
  }

  Suggester suggester() {
    return suggester;
  }

  /** What all our IRIs begin with. */
  String base() {
    return base;
  }

  /** What an IRI is called: an entity or a type by its name, anything else by itself. */
  LangString name(String iri, String lang) {
    return entity(iri)
        .map(entity -> entity.name(lang))
        .or(() -> Type.of(iri).map(type -> new LangString(types.of(type, lang), lang)))
        .orElseGet(() -> new LangString(iri, "und"));
  }

  /**
   * What tells an entity from others of its name: its narrowest type, what it is part of, its
   * State, its name in Chinese or, for who reads Chinese, in English.
   */
  String description(Entity entity, String lang) {
    Stream<String> type = Stream.of(types.of(entity.types().getFirst(), lang));
    Stream<String> parents =
        Stream.of(Property.PARENT, Property.STATE)
            .flatMap(property -> property.values(entity).stream())
            .flatMap(value -> value instanceof Value.Known known ? Stream.of(known) : Stream.of())
            .map(parent -> name(parent.id(), lang).value());
    Stream<String> other =
        entity.preferred(lang.equals("zh") ? "en" : "zh").stream().map(LangString::value);
    return Stream.of(type, parents, other)
        .flatMap(parts -> parts)
        .distinct()
        .collect(Collectors.joining(" · "));
  }

  /** The same with the name that was met, where it is not the one shown. */
  String description(Entity entity, LangString met, String lang) {
    String description = description(entity, lang);
    boolean isShown = entity.name(lang).value().equals(met.value());
    return isShown || description.contains(met.value())
        ? description
        : description + " · = " + met.value();
  }
}
