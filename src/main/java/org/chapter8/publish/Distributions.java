package org.chapter8.publish;

import static org.chapter8.publish.Terms.eu;
import static org.chapter8.publish.Terms.media;
import static org.chapter8.publish.Terms.term;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;

/** Files as distributions of DCAT. */
final class Distributions {
  private Distributions() {}

  /**
   * A kind of file.
   *
   * @param fileType its code in the EU's table of file types
   */
  record Of(String en, String zh, String mediaType, String fileType) {
    static Of dump(Dump dump) {
      return new Of(dump.title(), dump.titleZh(), dump.mediaType(), dump.fileType());
    }
  }

  /** Everything but where it is and how large. */
  static void add(TripleList out, Node distribution, Of kind) {
    out.type(distribution, DCAT.Distribution)
        .text(distribution, DCTerms.title, kind.en(), kind.zh())
        .text(distribution, DCTerms.description, kind.en() + ", gzip", kind.zh() + "，gzip")
        .link(distribution, DCAT.accessURL, out.at("dumps/"))
        .link(distribution, DCAT.mediaType, media(kind.mediaType()))
        .link(distribution, DCTerms.format, eu("file-type", kind.fileType()))
        .link(distribution, DCAT.compressFormat, media("application/gzip"))
        .link(distribution, DCTerms.license, Catalogue.LICENCE)
        .link(distribution, term("dcatap:availability"), eu("planned-availability", "STABLE"));
  }
}
