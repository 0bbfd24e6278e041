package org.chapter8.serve.reconcile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Answers of the suggest services and of the proposal of properties. */
final class Suggestions {
  private static final Map<Version, String> SKIPPED =
      Map.of(Version.V0_2, "cursor", Version.V1_0, "offset");

  private final Catalogue catalogue;
  private final Version version;
  private final Map<String, String> parameters;
  private final String lang;

  Suggestions(Catalogue catalogue, Version version, Map<String, String> parameters, String lang) {
    this.catalogue = catalogue;
    this.version = version;
    this.parameters = parameters;
    this.lang = lang;
  }

  ObjectNode entities() throws Problem {
    Set<Type> types = Set.copyOf(type().stream().toList());
    Stream<Candidate> found =
        catalogue.suggester().suggest(prefix()).stream()
            .filter(candidate -> types.isEmpty() || candidate.entity().isOneOf(types));
    return result(found.map(this::entity));
  }

  private ObjectNode entity(Candidate candidate) {
    Entity entity = candidate.entity();
    ObjectNode json =
        new CandidateJson(catalogue, version)
            .named(entity, catalogue.description(entity, candidate.form(), lang), lang);
    json.set("notable", catalogue.types().json(entity.types(), lang));
    return json;
  }

  ObjectNode types() throws Problem {
    String prefix = Forms.plain(prefix());
    return result(
        Arrays.stream(Type.values())
            .filter(
                type ->
                    begins(prefix, type.id())
                        || begins(prefix, type.node().getLocalName())
                        || Languages.ALL.stream()
                            .anyMatch(one -> begins(prefix, catalogue.types().of(type, one))))
            .map(type -> catalogue.types().withBroader(type, lang)));
  }

  ObjectNode properties() throws Problem {
    String prefix = Forms.plain(prefix());
    return result(
        Arrays.stream(Property.values())
            .filter(
                property ->
                    Stream.of(property.id(), property.name("en"), property.name("zh"))
                        .anyMatch(name -> begins(prefix, name)))
            .map(this::property));
  }

  private ObjectNode property(Property property) {
    return Json.object().put("id", property.id()).put("name", property.name(lang));
  }

  /** Whether a name, or one of its words, begins with what was typed. */
  private static boolean begins(String prefix, String name) {
    String plain = Forms.plain(name);
    return plain.startsWith(prefix)
        || plain.contains(" " + prefix)
        || (Forms.hasHan(prefix) && plain.contains(prefix));
  }

  /** The properties that entities of a type can have; all, where no type is named. */
  ObjectNode proposals() throws Problem {
    Optional<Type> type = type();
    List<Property> properties =
        Arrays.stream(Property.values())
            .filter(property -> type.isEmpty() || property.concerns(type.get()))
            .toList();
    ObjectNode json = Json.object();
    ArrayNode array = json.putArray("properties");
    properties.stream()
        .limit(number("limit", properties.size(), 1))
        .map(this::property)
        .forEach(array::add);
    type.ifPresent(known -> json.put("type", known.id()));
    return json;
  }

  private Optional<Type> type() throws Problem {
    Optional<String> id =
        Optional.ofNullable(parameters.get("type")).filter(text -> !text.isEmpty());
    Optional<Type> type = id.flatMap(Type::of);
    if (id.isPresent() && type.isEmpty()) {
      throw Problem.bad("type.unknown", "type: expected the IRI of a type, found " + id.get());
    }
    return type;
  }

  private String prefix() throws Problem {
    String prefix = parameters.get("prefix");
    if (prefix == null) {
      throw Problem.bad("suggest.no-prefix", "prefix: expected a parameter, found none");
    }
    Limits.text("prefix", prefix);
    return prefix;
  }

  private ObjectNode result(Stream<ObjectNode> all) throws Problem {
    ObjectNode json = Json.object();
    ArrayNode result = json.putArray("result");
    all.skip(number(SKIPPED.get(version), 0, 0))
        .limit(number("limit", Limits.CANDIDATES, 1))
        .forEach(result::add);
    return json;
  }

  private int number(String name, int otherwise, int least) throws Problem {
    String text = parameters.getOrDefault(name, "");
    if (text.isEmpty()) {
      return otherwise;
    }
    if (!text.matches("\\d{1,6}") || Integer.parseInt(text) < least) {
      throw Problem.bad(
          "parameter.wrong-number",
          "%s: expected a whole number from %d, found %s".formatted(name, least, text));
    }
    return Integer.parseInt(text);
  }
}
