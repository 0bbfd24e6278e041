package org.chapter8.serve.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;
import org.chapter8.publish.History;
import org.chapter8.publish.Release;

/** How to cite a release, and one fact of it with the document that it was read from. */
final class Citing {
  private final Edition edition;
  private final Release release;
  private final History.Version version;

  Citing(Edition edition, Release release, History.Version version) {
    this.edition = edition;
    this.release = release;
    this.version = version;
  }

  /** The words to copy: in both languages, as plain text and as BibTeX. */
  List<DataView.Cite> all() {
    List<DataView.Cite> cites = new ArrayList<>();
    String iri = release.base() + "dataset/release/" + release.id();
    List<Lang> languages = List.of(edition.lang(), edition.lang().other());
    for (Lang lang : languages) {
      Messages messages = Messages.of(lang);
      String words = messages.say("download.cite.release", version.id(), version.day(), iri);
      cites.add(new DataView.Cite(heading("release", lang.endonym()), words, lang.tag()));
    }
    cites.add(bibtex("release", release.id(), say("download.cite.title"), iri, "CC BY 4.0"));
    Optional<Node> fact = fact();
    fact.ifPresent(node -> languages.forEach(lang -> cites.add(plain(node, lang))));
    fact.ifPresent(
        node -> {
          String note = say("download.cite.note", source(node));
          String name = edition.names().name(node).value();
          cites.add(bibtex("fact", "fact", name, node.getURI(), note));
        });
    return cites;
  }

  private String say(String key, Object... values) {
    return edition.say(key, values);
  }

  private String heading(String what, String form) {
    return say("download.cite." + what + ".heading", form);
  }

  private DataView.Cite plain(Node fact, Lang lang) {
    String words =
        Messages.of(lang)
            .say(
                "download.cite.fact",
                edition.names().name(fact).value(),
                fact.getURI(),
                version.id(),
                version.day(),
                source(fact));
    return new DataView.Cite(heading("fact", lang.endonym()), words, lang.tag());
  }

  private DataView.Cite bibtex(String what, String key, String title, String iri, String note) {
    String year = Days.year(version.day());
    String words =
        """
        @misc{chapter8-%s,
          author  = {{Chapter8}},
          title   = {{%s}},
          year    = {%s},
          version = {%s},
          url     = {%s},
          note    = {%s}
        }"""
            .formatted(key, tex(title), year, version.id(), iri, tex(note));
    return new DataView.Cite(heading(what, "BibTeX"), words, "");
  }

  /** Without what would end a field early, and with what TeX reads as commands escaped. */
  static String tex(String words) {
    return words.replaceAll("[{}\\\\]", "").replaceAll("([&%$#_])", "\\\\$1");
  }

  /** Some recommendation, the first one that the store has. */
  private Optional<Node> fact() {
    ExtendedIterator<Triple> all =
        edition.known().graph().find(Node.ANY, RDF.type.asNode(), Known.node("c8:Recommendation"));
    try {
      return all.hasNext() ? Optional.of(all.next().getSubject()) : Optional.empty();
    } finally {
      all.close();
    }
  }

  /** What a fact was read from: the document, and where in its text. */
  private String source(Node fact) {
    return new Evidences(edition)
        .of(fact).stream()
            .findFirst()
            .map(each -> each.document().label().value() + ", " + each.passage().label().value())
            .orElse("");
  }
}
