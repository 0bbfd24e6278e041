package org.chapter8.rdf;

import org.apache.jena.vocabulary.DCTerms;
import org.chapter8.model.Speech;
import org.chapter8.rdf.Vocabulary.Properties;

/** Speeches: their place in the record, who delivered them where and in what language. */
final class SpeechMapper {
  private SpeechMapper() {}

  static void map(Speech speech, Description out) {
    out.integer(Properties.ORDINAL, speech.ordinal());
    out.text(Properties.HEADING, speech.heading());
    out.ref(Properties.DELIVERED_BY, speech.deliveredBy());
    out.ref(Properties.DELIVERED_AT, speech.deliveredAt());
    out.ref(DCTerms.language.asNode(), speech.language());
    out.text(Properties.TEXT, speech.text());
  }
}
