package org.chapter8.serve.page;

import java.util.List;

/**
 * An ontology for people, all of it made from its files.
 *
 * @param titles the reader's language first, as all lists of texts here
 * @param versionIri what this version is called by, empty for nothing
 * @param facts authors and licence
 * @param schemes closed lists of concepts
 */
public record OntologyView(
    List<Text> titles,
    List<Text> descriptions,
    String namespace,
    String prefix,
    String version,
    String versionIri,
    List<Row> facts,
    Diagram diagram,
    List<Term> classes,
    List<Term> properties,
    List<Scheme> schemes) {
  public OntologyView {
    titles = List.copyOf(titles);
    descriptions = List.copyOf(descriptions);
    facts = List.copyOf(facts);
    classes = List.copyOf(classes);
    properties = List.copyOf(properties);
    schemes = List.copyOf(schemes);
  }

  /**
   * A class or a property.
   *
   * @param name after the namespace: the anchor of the term
   * @param rows how it relates to other terms
   * @param rules what its instances must or may have, none for properties
   * @param notes further rules, in words
   */
  public record Term(
      String name,
      List<Text> labels,
      List<Text> definitions,
      List<Text> examples,
      List<Row> rows,
      List<Rule> rules,
      List<Note> notes,
      Usage usage) {
    public Term {
      labels = List.copyOf(labels);
      definitions = List.copyOf(definitions);
      examples = List.copyOf(examples);
      rows = List.copyOf(rows);
      rules = List.copyOf(rules);
      notes = List.copyOf(notes);
    }

    /** What a reader calls it. */
    public Text label() {
      return labels.isEmpty() ? Text.plain(name) : labels.getFirst();
    }
  }

  /** Values under a heading. */
  public record Row(String heading, List<Value> values) {
    public Row {
      values = List.copyOf(values);
    }
  }

  /**
   * What shapes say of a property of a class.
   *
   * @param count how many values there are; empty where any number may be
   * @param values what kind of values, empty where nothing is said
   * @param notes what else must hold
   */
  public record Rule(Link property, String count, List<Value> values, List<Note> notes) {
    public Rule {
      values = List.copyOf(values);
      notes = List.copyOf(notes);
    }
  }

  /**
   * Words about a rule.
   *
   * @param heading in the reader's language, empty where the words need none
   */
  public record Note(String heading, Text words) {}

  /**
   * Where a term is found in the release.
   *
   * @param count how often, for people
   * @param href a query for all of it
   * @param some of it
   */
  public record Usage(String count, String href, List<Link> some) {
    public Usage {
      some = List.copyOf(some);
    }
  }

  /** A list of concepts. */
  public record Scheme(Term scheme, List<Term> concepts) {
    public Scheme {
      concepts = List.copyOf(concepts);
    }
  }
}
