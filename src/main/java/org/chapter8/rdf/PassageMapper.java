package org.chapter8.rdf;

import org.apache.jena.vocabulary.OA;
import org.chapter8.model.Passage;
import org.chapter8.rdf.Vocabulary.Properties;

/** Passages: exact spans, also as the two selectors of the Web Annotation model. */
final class PassageMapper {
  private PassageMapper() {}

  static void map(Passage passage, Description out) {
    out.type(OA.TextPositionSelector.asNode());
    out.type(OA.TextQuoteSelector.asNode());
    out.ref(Properties.IN_DOCUMENT, passage.inDocument());
    out.integer(OA.start.asNode(), passage.start());
    out.integer(OA.end.asNode(), passage.end());
    out.string(OA.exact.asNode(), passage.exact());
    out.integer(Properties.PARAGRAPH, passage.paragraph());
    out.integer(Properties.PAGE, passage.page());
    out.string(Properties.SECTION, passage.section());
  }
}
