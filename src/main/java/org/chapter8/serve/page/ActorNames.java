package org.chapter8.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** The names of a thing by language: what it is called, its other names with their years. */
final class ActorNames {
  private final Edition edition;
  private final Known known;
  private final List<Node> names;
  private final Node thing;

  private ActorNames(Edition edition, Node thing) {
    this.edition = edition;
    this.known = edition.known();
    this.thing = thing;
    this.names = known.subjects("c8:nameOf", thing);
  }

  static List<Part> of(Edition edition, Node thing) {
    return new ActorNames(edition, thing).table();
  }

  private List<Part> table() {
    List<Part.Row> rows = languages().stream().map(this::row).toList();
    return List.of(
        Part.Table.filled(
            "names",
            edition.say("names.heading"),
            new Shown(edition)
                .heads("names.language", "names.preferred", "names.others", "names.acronyms"),
            rows,
            Shown.whole(rows.size())));
  }

  /** Those in which it has any name: first as the reader prefers, then by their tags. */
  private List<String> languages() {
    List<String> preferred = edition.lang().preferred();
    return Stream.concat(
            Stream.of("skos:prefLabel", "skos:altLabel", "c8:acronym")
                .flatMap(property -> edition.names().of(thing, property).stream()),
            names.stream().map(this::form))
        .map(Text::lang)
        .distinct()
        .sorted(
            Comparator.comparing((String tag) -> tag.isEmpty())
                .thenComparingInt(tag -> rank(preferred, tag))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private static int rank(List<String> preferred, String tag) {
    int index = preferred.indexOf(tag);
    return index < 0 ? preferred.size() : index;
  }

  private Part.Row row(String tag) {
    return new Part.Row(
        List.of(
            List.of(language(tag)), in("skos:prefLabel", tag), others(tag), in("c8:acronym", tag)));
  }

  private Text language(String tag) {
    Locale reader = Locale.forLanguageTag(edition.lang().tag());
    String name =
        tag.isEmpty()
            ? edition.say("names.noLanguage")
            : Locale.forLanguageTag(tag).getDisplayName(reader);
    return new Text(name, edition.lang().tag());
  }

  private List<Text> in(String property, String tag) {
    return edition.names().of(thing, property).stream()
        .filter(text -> text.lang().equals(tag))
        .toList();
  }

  /** Names with their kind and years, then those of which nothing more is known. */
  private List<Value> others(String tag) {
    List<Node> described = names.stream().filter(name -> form(name).lang().equals(tag)).toList();
    Set<String> forms =
        Stream.concat(
                described.stream().map(name -> form(name).value()),
                in("skos:prefLabel", tag).stream().map(Text::value))
            .collect(Collectors.toSet());
    List<Value> all = new ArrayList<>();
    described.forEach(name -> all.add(edition.names().link(name, label(name))));
    in("skos:altLabel", tag).stream()
        .filter(text -> !forms.contains(text.value()))
        .forEach(all::add);
    return all;
  }

  private Text form(Node name) {
    return edition.names().of(name, "skosxl:literalForm").stream()
        .findFirst()
        .orElseGet(() -> edition.names().name(name));
  }

  private Text label(Node name) {
    String kind =
        known.object(name, "c8:nameKind").map(edition.names()::name).map(Text::value).orElse("");
    String details =
        Stream.of(kind, edition.names().years(name))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(", "));
    Text form = form(name);
    return details.isEmpty() ? form : new Text(form.value() + " (" + details + ")", form.lang());
  }
}
