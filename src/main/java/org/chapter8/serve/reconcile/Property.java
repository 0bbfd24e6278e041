package org.chapter8.serve.reconcile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.SKOS;
import org.chapter8.model.LangString;
import org.chapter8.rdf.Vocabulary.Properties;

/** What can be asked of an entity, and what entities can be told apart by. */
enum Property {
  ISO_ALPHA3("iso3166Alpha3", "ISO 3166-1 alpha-3 code", "ISO 3166-1 三字母代码"),
  ISO_ALPHA2("iso3166Alpha2", "ISO 3166-1 alpha-2 code", "ISO 3166-1 两字母代码"),
  M49("m49", "UN M49 code", "联合国 M49 代码"),
  WIKIDATA("wikidata", "Wikidata item", "维基数据项"),
  WIKIDATA_IRI("wikidataIri", "IRI of the Wikidata item", "维基数据项的 IRI"),
  EXACT_MATCH("exactMatch", "same concept in other thesauri", "其他叙词表中的同一概念"),
  IRI("iri", "IRI", "IRI"),
  TYPE("type", "type", "类型"),
  PARENT("parent", "part of", "隶属"),
  STATE("state", "State that it is of", "所在国"),
  SPEAKS_FOR("speaksFor", "speaks for", "代表"),
  ACRONYM("acronym", "acronym", "缩写"),
  NAME("name", "any name", "任何名称"),
  NAME_ZH("name-zh", "name in Chinese", "中文名称"),
  NAME_EN("name-en", "name in English", "英文名称"),
  NAME_FR("name-fr", "name in French", "法文名称"),
  NAME_ES("name-es", "name in Spanish", "西班牙文名称"),
  NAME_RU("name-ru", "name in Russian", "俄文名称"),
  NAME_AR("name-ar", "name in Arabic", "阿拉伯文名称"),
  OTHER_NAME("otherName", "other name", "其他名称");

  private static final String NAME_IN = "name-";
  private static final String ORG = "http://www.w3.org/ns/org#";
  private static final String WIKIDATA_ITEMS = "http://www.wikidata.org/entity/";

  private final String id;
  private final String english;
  private final String chinese;

  Property(String id, String english, String chinese) {
    this.id = id;
    this.english = english;
    this.chinese = chinese;
  }

  String id() {
    return id;
  }

  /** Its name for people, in Chinese for those who want it, else in English. */
  String name(String lang) {
    return lang.equals("zh") ? chinese : english;
  }

  static Optional<Property> of(String id) {
    return Arrays.stream(values()).filter(property -> property.id.equals(id)).findFirst();
  }

  /** Whether entities of a type can have it. */
  boolean concerns(Type type) {
    return switch (this) {
      case ISO_ALPHA3, ISO_ALPHA2, M49 -> type == Type.STATE || type == Type.ACTOR;
      case PARENT, STATE, SPEAKS_FOR -> type != Type.STATE && type != Type.THEME;
      case WIKIDATA, WIKIDATA_IRI, ACRONYM -> type != Type.THEME;
      default -> true;
    };
  }

  /** The values that an entity has. */
  List<Value> values(Entity entity) {
    return switch (this) {
      case ISO_ALPHA3 -> codes(entity.facts(Properties.ISO3166_ALPHA3.getURI()).stream());
      case ISO_ALPHA2 -> codes(alpha2(entity));
      case M49 -> codes(entity.facts(Properties.M49.getURI()).stream());
      case WIKIDATA -> items(entity);
      case WIKIDATA_IRI -> codes(wikidata(entity));
      case EXACT_MATCH -> codes(entity.facts(SKOS.exactMatch.getURI()).stream());
      case IRI -> codes(Stream.of(entity.iri()));
      case TYPE -> entity.types().stream().<Value>map(type -> new Value.Known(type.id())).toList();
      case PARENT -> known(Stream.of("unitOf", "subOrganizationOf").map(ORG::concat), entity);
      case STATE -> known(Stream.of(DCTerms.spatial.getURI()), entity);
      case SPEAKS_FOR -> known(Stream.of(Properties.SPEAKS_FOR.getURI()), entity);
      case ACRONYM -> codes(entity.acronyms().stream());
      case NAME -> names(Stream.concat(entity.preferred().stream(), entity.others().stream()));
      case OTHER_NAME -> names(entity.others().stream());
      default -> names(entity.preferred(id.substring(NAME_IN.length())).stream());
    };
  }

  private static List<Value> codes(Stream<String> texts) {
    return texts.<Value>map(Value.Code::new).toList();
  }

  private static List<Value> names(Stream<LangString> names) {
    return names.<Value>map(Value.Words::new).toList();
  }

  private static List<Value> known(Stream<String> properties, Entity entity) {
    return properties
        .flatMap(property -> entity.facts(property).stream())
        .<Value>map(Value.Known::new)
        .toList();
  }

  private static Stream<String> wikidata(Entity entity) {
    return entity.facts(OWL2.sameAs.getURI()).stream()
        .filter(iri -> iri.startsWith(WIKIDATA_ITEMS));
  }

  private static List<Value> items(Entity entity) {
    return wikidata(entity)
        .<Value>map(iri -> new Value.Item(iri.substring(WIKIDATA_ITEMS.length()), entity))
        .toList();
  }

  /** By the Java platform's table of ISO 3166-1; codes that were withdrawn have none. */
  private static Stream<String> alpha2(Entity entity) {
    return entity.facts(Properties.ISO3166_ALPHA3.getURI()).stream()
        .flatMap(
            alpha3 ->
                Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2).stream()
                    .filter(alpha2 -> Locale.of("", alpha2).getISO3Country().equals(alpha3)));
  }
}
