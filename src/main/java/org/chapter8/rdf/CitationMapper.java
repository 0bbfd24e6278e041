package org.chapter8.rdf;

import org.chapter8.model.Citation;
import org.chapter8.rdf.Vocabulary.Properties;

/** Citations: which pages of which document, and whose words. */
final class CitationMapper {
  private CitationMapper() {}

  static void map(Citation citation, Description out) {
    out.string(Properties.FOOTNOTE, citation.footnote());
    out.ref(Properties.CITED_DOCUMENT, citation.citedDocument());
    out.integer(Properties.PAGE_START, citation.pageStart());
    out.integer(Properties.PAGE_END, citation.pageEnd());
    out.refs(Properties.ATTRIBUTED_TO, citation.attributedTo());
  }
}
