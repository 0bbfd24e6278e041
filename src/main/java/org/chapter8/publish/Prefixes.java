package org.chapter8.publish;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The prefixes of everything published, in alphabetical order. */
public final class Prefixes {
  private static final SortedMap<String, String> ALL =
      Collections.unmodifiableSortedMap(
          new TreeMap<>(
              Map.ofEntries(
                  Map.entry("c8", "https://w3id.org/chapter8/ns#"),
                  Map.entry("dcat", "http://www.w3.org/ns/dcat#"),
                  Map.entry("dcatap", "http://data.europa.eu/r5r/"),
                  Map.entry("dcterms", "http://purl.org/dc/terms/"),
                  Map.entry("dqv", "http://www.w3.org/ns/dqv#"),
                  Map.entry("eli", "http://data.europa.eu/eli/ontology#"),
                  Map.entry("eli-dl", "http://data.europa.eu/eli/eli-draft-legislation-ontology#"),
                  Map.entry("foaf", "http://xmlns.com/foaf/0.1/"),
                  Map.entry("geo", "http://www.w3.org/2003/01/geo/wgs84_pos#"),
                  Map.entry("ldqd", "http://www.w3.org/2016/05/ldqd#"),
                  Map.entry("oa", "http://www.w3.org/ns/oa#"),
                  Map.entry("org", "http://www.w3.org/ns/org#"),
                  Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
                  Map.entry("prov", "http://www.w3.org/ns/prov#"),
                  Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
                  Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
                  Map.entry("schema", "https://schema.org/"),
                  Map.entry("sd", "http://www.w3.org/ns/sparql-service-description#"),
                  Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
                  Map.entry("skosxl", "http://www.w3.org/2008/05/skos-xl#"),
                  Map.entry("vann", "http://purl.org/vocab/vann/"),
                  Map.entry("void", "http://rdfs.org/ns/void#"),
                  Map.entry("wd", "http://www.wikidata.org/entity/"),
                  Map.entry("spdx", "http://spdx.org/rdf/terms#"),
                  Map.entry("vcard", "http://www.w3.org/2006/vcard/ns#"),
                  Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"))));

  private Prefixes() {}

  /** Prefix to namespace. */
  public static SortedMap<String, String> all() {
    return ALL;
  }

  /** {@code iri} as a prefixed name with a plain local part, if its namespace is known. */
  public static Optional<String> shorten(String iri) {
    return ALL.entrySet().stream()
        .filter(entry -> iri.startsWith(entry.getValue()))
        .filter(entry -> iri.substring(entry.getValue().length()).matches("[\\w-]+"))
        .map(entry -> entry.getKey() + ":" + iri.substring(entry.getValue().length()))
        .findFirst();
  }
}
