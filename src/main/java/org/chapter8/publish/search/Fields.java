package org.chapter8.publish.search;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.chapter8.rdf.Vocabulary.Properties;

/** The fields of the index, and the properties whose words they hold. */
public final class Fields {
  /** Names of actors, themes, places and series, in every language, former ones too. */
  public static final List<Node> NAMES =
      List.of(
          SKOS.prefLabel.asNode(),
          SKOS.altLabel.asNode(),
          SKOS.hiddenLabel.asNode(),
          Properties.ACRONYM,
          RDFS.label.asNode(),
          Properties.CAPACITY);

  /** Titles of documents, meetings and agenda items. */
  public static final List<Node> TITLES =
      List.of(
          DCTerms.title.asNode(),
          SKOS.prefLabel.asNode(),
          SKOS.altLabel.asNode(),
          Properties.HEADING);

  /** What was said, and what themes are about. */
  public static final List<Node> TEXTS =
      List.of(Properties.TEXT, SKOS.definition.asNode(), SKOS.scopeNote.asNode());

  static final String IRI = "iri";
  static final String DATE = "date";
  static final String REFERRED_TO = "referred-to";
  static final String KEY = "key";
  static final String WHOLE = "whole";
  static final String NAME = "name";
  static final String TITLE = "title";
  static final String TEXT = "text";
  static final String SPELLED = "spelled";

  private Fields() {}

  /** The field to sort by names in a language. */
  static String sortedBy(String lang) {
    return "sorted-" + lang;
  }
}
